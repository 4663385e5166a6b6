/** Packs on a disk: the files of a folder, as the pack reader takes them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FolderFile } from '../packs/read-folder.ts';
import { CliProblem } from './io.ts';

/** Files that can be part of a pack; everything else in a folder is left unread. */
const PACK_FILE = /\.(ya?ml|json|txt)$/;
/** A file over this many bytes is refused at once, unread. */
const MOST_BYTES = 4_000_000;

/**
 * The files of a folder and its subfolders that a pack may consist of, sorted by path. Hidden folders and
 * node_modules are passed over, links are not followed.
 */
export function readDiskFolder(folder: string): FolderFile[] {
  const files: FolderFile[] = [];
  const enter = (inside: string) => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') enter(path);
      } else if (entry.isFile() && PACK_FILE.test(entry.name)) {
        files.push({ path, text: readDiskFile(join(folder, path)) });
      }
    }
  };
  enter('');
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** The text of one file; throws a `CliProblem` where it is too large for a pack. */
export function readDiskFile(path: string): string {
  const { size } = statSync(path);
  if (size > MOST_BYTES)
    throw new CliProblem(`${path}:1:1 This file is too large for a pack: ${size} bytes.`);
  return readFileSync(path, 'utf8');
}
