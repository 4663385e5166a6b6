/**
 * Existence: words and patterns that should not be there.
 *
 *     extends: existence
 *     message: "“%s” is how a press release talks."
 *     ignorecase: true
 *     tokens:
 *       - delighted to announce
 *       - world[- ]leading
 *
 * With `check`, what is found counts only if it is a sound number of that sort: `nhs`, `luhn` or `iban`.
 */
import type { Terms } from '../find/terms.ts';
import type { RuleKeys, Wanted } from '../packs/rule-keys.ts';
import { CHECKS, type Check, isSound } from './checksum.ts';
import { inflectionOf } from './inflection.ts';
import type { TermsReader } from './reader.ts';

export interface ExistenceSpec {
  readonly terms: Terms;
  readonly check?: Check;
}

/** Reads `tokens`, `raw`, `append`, `nonword`, `ignorecase`, `inflect`, `check`. */
export function compileExistence(keys: RuleKeys): ExistenceSpec | undefined {
  const ignoreCase = keys.flag('ignorecase') ?? false;
  const nonword = keys.flag('nonword') ?? false;
  const append = keys.flag('append') ?? false;
  const raw = keys.list('raw').join('');
  const tokens = keys.list('tokens');
  const inflect = inflectionOf(keys);
  const asked = keys.oneOf('check', CHECKS);
  const check = asked === undefined ? {} : { check: asked };
  const written = tokens.flatMap((token, i): Wanted[] => {
    if (token.trim() === '') return [];
    const path = ['tokens', i];
    const forms = inflect(token, [], path);
    return forms.map(({ from }) => ({ source: from, item: i, path }));
  });
  if (raw === '' && written.length === 0) {
    keys.problem([], 'An existence rule needs `tokens` (or `raw`): what to look for.');
    return undefined;
  }
  if (raw === '') return { terms: keys.terms(written, { ignoreCase, whole: !nonword }), ...check };
  // As in Vale, raw pieces are one pattern with the tokens after them, or before them with `append`.
  const words = written.map(({ source }) => source).join('|');
  const edge = nonword ? '' : String.raw`\b`;
  const list = words === '' ? '' : `${edge}(?:${words})${edge}`;
  const source = append ? list + raw : raw + list;
  return { terms: keys.terms([{ source, item: 0, path: ['raw'] }], { ignoreCase }), ...check };
}

export function readyExistence({ terms, check }: ExistenceSpec): TermsReader {
  return {
    reads: 'terms',
    terms,
    read: ({ text }, hits) =>
      hits
        .map(({ start, end }) => ({ start, end, args: [text.slice(start, end)] }))
        .filter(({ args: [found] }) => check === undefined || isSound(check, found ?? '')),
  };
}
