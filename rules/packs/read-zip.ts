/** Reads the packs in a zip of a folder. */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import type { PackReading } from './assemble.ts';
import { type FolderFile, readFolder } from './read-folder.ts';

/** What a zip may unpack to, in bytes: a few kilobytes can claim to be gigabytes. */
const MOST_BYTES = 20_000_000;
const MOST_FILES = 2_000;
const PACK_FILE = /\.(ya?ml|json|txt)$/;

/** Reads, checks and compiles each pack in a zip. `file` is its name as problems should show it. */
export function readZip(file: string, bytes: Uint8Array): PackReading[] {
  try {
    return readFolder(file, unzip(bytes));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return [
      { problems: [{ file, line: 1, column: 1, reason: `This zip cannot be read: ${said}.` }] },
    ];
  }
}

function unzip(bytes: Uint8Array): FolderFile[] {
  let size = 0;
  let count = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!PACK_FILE.test(name) || name.startsWith('__MACOSX/')) return false;
    size += originalSize;
    count += 1;
    if (size > MOST_BYTES || count > MOST_FILES) throw new Error('it is too large for a pack');
    return true;
  };
  const files = unzipSync(bytes, { filter });
  return Object.entries(files).map(([path, content]) => ({ path, text: strFromU8(content) }));
}
