import housePacks from 'virtual:house-packs';
import type { PackLoad } from '../../components/options/shapes.ts';
import { readPack } from '../../rules/packs/read-pack.ts';
import { ask } from '../shared/messages.ts';

/** Reads, checks and keeps a one-file pack. A refused pack changes nothing that was kept before. */
export async function loadPack(file: File): Promise<PackLoad> {
  const text = await file.text();
  const reading = readPack(text, file.name);
  if (reading.problems) return { kind: 'refused', file: file.name, problems: reading.problems };
  const compiled = reading.pack;
  const { name, title = name, rules } = compiled;
  if (housePacks.some((pack) => pack.name === name)) {
    const reason = `\`${name}\` is the name of one of Parapet's own packs.`;
    const hint = 'Give this pack a name of its own; both can then be on at once.';
    return {
      kind: 'refused',
      file: file.name,
      problems: [{ file: file.name, line: 1, reason, hint }],
    };
  }
  await ask({ type: 'keep-pack', pack: { file: file.name, text, compiled, addedAt: Date.now() } });
  return { kind: 'loaded', title, rules: rules.length };
}
