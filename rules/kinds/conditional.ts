/**
 * Conditional: what is there only if something else is. With a group in `second`, each `first` must
 * have been caught by it: initials that are spelled out somewhere. Without a group, `second` must only
 * be there.
 *
 *     extends: conditional
 *     message: "Will everyone know what “%s” stands for?"
 *     first: '\b[A-Z]{3,5}\b'
 *     second: '(?:[A-Z][a-z]+ ){1,5}\(([A-Z]{3,5})\)'
 *     exceptions: [BBC, NHS]
 *
 * As in Vale what was said once holds for the whole draft, all posts of a thread.
 */
import { fold } from '../draft/fold.ts';
import type { PlainPattern, Terms } from '../find/terms.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { Finding, TermsReader } from './reader.ts';

export interface ConditionalSpec {
  /** What is nudged. */
  readonly terms: Terms;
  /** What answers it. */
  readonly second: PlainPattern;
  /** Whether it answers only what it caught in a group. */
  readonly catches: boolean;
}

/** Reads `first`, `second`, `ignorecase`; `exceptions` and `vocab` are guards. */
export function compileConditional(keys: RuleKeys): ConditionalSpec | undefined {
  const ignoreCase = keys.flag('ignorecase') ?? false;
  const [first = '', written = ''] = [keys.text('first'), keys.text('second')];
  if (first === '' || written === '') {
    keys.problem([], 'A conditional rule needs `first`, and `second`: what must be there with it.');
    return undefined;
  }
  const terms = keys.terms([{ source: first, item: 0, path: ['first'] }], { ignoreCase });
  const second = keys.pattern(written, ['second'], { ignoreCase });
  if (second === undefined) return undefined;
  // With an empty alternative the pattern fits an empty text, and tells how many groups it has.
  const groups = new RegExp(`${second.source}|`, second.flags).exec('')?.length ?? 1;
  return { terms, second, catches: groups > 1 };
}

export function readyConditional({ terms, second, catches }: ConditionalSpec): TermsReader {
  const { source, flags } = second;
  const asCompared = (text: string): string => (flags.includes('i') ? fold(text) : text);
  let regex: RegExp | undefined;

  return {
    reads: 'terms',
    terms,
    read({ text }, hits): Finding[] {
      regex ??= new RegExp(source, flags);
      const matches = [...text.matchAll(regex)];
      if (!catches && matches.length > 0) return [];
      const caught = new Set(
        matches.flatMap(([, ...groups]) =>
          groups.flatMap((group: string | undefined) => (group ? [asCompared(group)] : [])),
        ),
      );
      return hits.flatMap(({ start, end }): Finding[] => {
        const match = text.slice(start, end);
        return caught.has(asCompared(match)) ? [] : [{ start, end, args: [match] }];
      });
    },
  };
}
