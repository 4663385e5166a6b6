import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of an unpacked extension, to be changed or to be one of its own. */
export interface Copy {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Copies an unpacked extension into a folder of its own. */
export async function copyOf(extension: string): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'parapet-copy-'));
  await cp(extension, folder, { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
