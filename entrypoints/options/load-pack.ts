import housePacks from 'virtual:house-packs';
import type { PackLoad, PackProblemRow } from '../../components/options/shapes.ts';
import type { PackReading } from '../../rules/packs/assemble.ts';
import type { CompiledPack } from '../../rules/packs/pack.ts';
import { readPack } from '../../rules/packs/read-pack.ts';
import { readZip } from '../../rules/packs/read-zip.ts';
import { ask } from '../shared/messages.ts';

/** A file's packs, and its text where it is one. */
interface PackFile {
  readonly readings: readonly PackReading[];
  readonly text?: string;
}

/**
 * Reads, checks and keeps the packs in a file: one of YAML or JSON, or a zip. What is refused changes
 * nothing that was kept before, and does not hold up the sound packs beside it.
 */
export async function loadPack(file: File): Promise<PackLoad> {
  const { readings, text } = await read(file);
  const loaded: { title: string; rules: number }[] = [];
  const problems: PackProblemRow[] = [];
  for (const { pack, problems: found = [] } of readings) {
    problems.push(...found);
    if (!pack) continue;
    const refusal = await keep(pack, file.name, text);
    if (refusal) problems.push(refusal);
    else loaded.push({ title: pack.title ?? pack.name, rules: pack.rules.length });
  }
  return { kind: 'read', file: file.name, loaded, problems };
}

async function read(file: File): Promise<PackFile> {
  if (/\.zip$/i.test(file.name)) {
    // A style of rules without a head is called by its folder's name: here, the zip's.
    const folder = file.name.replace(/\.zip$/i, '');
    return { readings: readZip(folder, new Uint8Array(await file.arrayBuffer())) };
  }
  const text = await file.text();
  return { readings: [readPack(text, file.name)], text };
}

/** Keeps a sound pack, or says why it cannot be kept. */
async function keep(
  compiled: CompiledPack,
  file: string,
  text: string | undefined,
): Promise<PackProblemRow | undefined> {
  const { name } = compiled;
  if (housePacks.some((pack) => pack.name === name)) {
    return {
      file,
      line: 1,
      reason: `\`${name}\` is the name of one of Parapet’s own packs.`,
      hint: 'Give this pack a name of its own; both can then be on at once.',
    };
  }
  const pack = { file, compiled, addedAt: Date.now(), ...(text !== undefined && { text }) };
  if (await ask({ type: 'keep-pack', pack })) return undefined;
  return {
    file,
    line: 1,
    reason: `The browser has no room to keep \`${name}\`.`,
    hint: 'Remove a pack you no longer use, or split this one.',
  };
}
