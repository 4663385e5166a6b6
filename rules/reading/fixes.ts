/** Ways out: a rule's `action`, and what the kind itself offers, as fixes. */
import { quietCapitals } from '../draft/quiet-capitals.ts';
import type { Finding, Unit } from '../kinds/reader.ts';
import type { Action } from '../packs/pack.ts';
import type { Fix, Span } from '../types.ts';

/** The fixes of a finding, in the unit's offsets; none that would change nothing, none twice. */
export function fixesOf(unit: Unit, finding: Finding, action: Action | undefined): readonly Fix[] {
  const match = unit.raw.slice(finding.start, finding.end);
  const stated = action === undefined ? undefined : textsOf(action, unit, finding);
  const offered = stated?.map((text): Fix => ({ text })) ?? finding.fixes ?? [];
  const seen = new Set<string>([match]);
  return offered.flatMap((fix) => {
    const own = fix.start !== undefined || fix.end !== undefined;
    if (!own && seen.has(fix.text)) return [];
    if (!own) seen.add(fix.text);
    return fix.text === '' && !own ? [removal(unit.raw, finding)] : [fix];
  });
}

/** What an action makes of a match; undefined where it leaves that to the kind. */
function textsOf(
  { name, params }: Action,
  { raw }: Unit,
  { start, end }: Span,
): readonly string[] | undefined {
  const match = raw.slice(start, end);
  switch (name) {
    case 'remove':
      return [''];
    case 'replace':
      return params.length === 0 ? undefined : params;
    case 'suggest':
      return params.length === 0 || params[0] === 'spellings' ? undefined : params;
    case 'convert':
      if (params[0] === 'sentence') return [quietCapitals(match, beginsSentence(raw, start))];
      return [params[0] === 'letters' ? match.normalize('NFKC') : simple(match)];
    case 'edit':
      return [edit(match, params).trim()];
  }
}

/** Words in small letters with blanks between them: “someURL_name” → “some url name”. */
function simple(text: string): string {
  return text
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/[\s_.-]+/gu, ' ')
    .toLowerCase();
}

function edit(match: string, [how, first = '', second = '']: readonly string[]): string {
  switch (how) {
    case 'regex':
      return match.replace(new RegExp(first, 'gmu'), second);
    case 'remove':
      return [...match].filter((character) => !first.includes(character)).join('');
    case 'replace':
      return match.replaceAll(first, second);
    case 'trim':
      return trimStart(trimEnd(match, first), first);
    case 'trim_left':
      return trimStart(match, first);
    case 'trim_right':
      return trimEnd(match, first);
    case 'truncate':
      return match.split(first)[0] ?? match;
    case 'split':
      return match.split(first)[Number(second)] ?? match;
    default:
      return match;
  }
}

function trimStart(text: string, cut: string): string {
  let start = 0;
  while (start < text.length && cut.includes(text.charAt(start))) start += 1;
  return text.slice(start);
}

function trimEnd(text: string, cut: string): string {
  let end = text.length;
  while (end > 0 && cut.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Takes words out together with the comma and the blank that held them, and hands their capital on; “an” becomes “a” where it must. */
function removal(text: string, { start, end }: Span): Fix {
  const begins = beginsSentence(text, start);
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end, end + 8);
  const held = /,?[^\S\n]*$/u.exec(before)?.[0] ?? '';
  if (!begins && /^(?:[.!?;:,)]|$|\n)/u.test(after)) {
    return { text: '', start: start - held.length, end };
  }
  const blanks = (begins ? /^[,:]?[^\S\n]+/u : /^[^\S\n]+/u).exec(after)?.[0] ?? '';
  if (blanks === '' || !(begins || /\s$/u.test(before))) return { text: '' };
  const next = /^\p{Ll}/u.exec(text.slice(end + blanks.length, end + blanks.length + 2))?.[0];
  if (begins && next !== undefined && /^\p{Lu}/u.test(text.slice(start, start + 2))) {
    return { text: next.toUpperCase(), start, end: end + blanks.length + next.length };
  }
  const rest = end + blanks.length;
  const window = Math.max(0, start - 5);
  const article = /(?<![\p{L}\p{N}])an?(?=[^\S\n]+$)/iu.exec(text.slice(window, start));
  if (article === null) return { text: '', start, end: rest };
  const [written] = article;
  const right = written.charAt(0) + (soundsOpen(text.slice(rest, rest + 6)) ? 'n' : '');
  if (right === written) return { text: '', start, end: rest };
  return { text: `${right} `, start: window + article.index, end: rest };
}

/** Whether a word takes “an”: by its first letter, and the few words that are said otherwise. */
function soundsOpen(word: string): boolean {
  return (
    /^(?:[aeio]|u(?!ni[^nm]|s[eiu])|hour|honou?r|honest)/iu.test(word) &&
    !/^(?:eu|one\b|once)/iu.test(word)
  );
}

function beginsSentence(text: string, start: number): boolean {
  return /(?:^|[.!?…:\n]["'”’)]?\s*)$/u.test(text.slice(Math.max(0, start - 4), start));
}
