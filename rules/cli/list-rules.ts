/** `parapet rules`: what is on, and what each rule rests on. */
import { styleText } from 'node:util';
import type { CompiledPack, CompiledRule } from '../packs/pack.ts';
import { activeRules } from '../reading/seats.ts';
import type { RulesCommand } from './arguments.ts';
import { EXIT, type Exit, type Io, type Out, write } from './io.ts';
import { loadPacks } from './load-packs.ts';

/** Lists the rules that are on, pack by pack. */
export async function listRules(command: RulesCommand, { stdout }: Io): Promise<Exit> {
  const packs = loadPacks(command);
  const active = activeRules(packs, command).map(({ pack, rule }) => ({ pack, rule }));
  if (command.format === 'text') {
    for (const pack of packs) {
      const rules = active.filter((each) => each.pack === pack.name).map(({ rule }) => rule);
      if (rules.length > 0) await write(stdout, inText(pack, rules, stdout));
    }
    return EXIT.clean;
  }
  const rows = active.map(({ pack, rule }) => JSON.stringify(rowOf(pack, rule)));
  const list = command.format === 'json' ? `[\n${rows.join(',\n')}\n]\n` : `${rows.join('\n')}\n`;
  await write(stdout, list);
  return EXIT.clean;
}

function rowOf(pack: string, rule: CompiledRule): object {
  const { id, kind, category, level, message, why, source, link, owner } = rule;
  return { pack, rule: id, kind, category, level, message, why, source, link, owner };
}

function inText(pack: CompiledPack, rules: readonly CompiledRule[], out: Out): string {
  const { name, title = name, version } = pack;
  const heading = styleText('bold', `${title} (${name} ${version})`, { stream: out });
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines = rules.map(({ id, level, category, message, source, link }) => {
    const rests = [source, link].filter((each) => each !== undefined).join(', ');
    const under =
      rests === '' ? '' : `\n  ${' '.repeat(width)}  ${styleText('dim', rests, { stream: out })}`;
    return `  ${id.padEnd(width)}  ${level}, ${category}: ${message}${under}`;
  });
  return `${heading}\n${lines.join('\n')}\n\n`;
}
