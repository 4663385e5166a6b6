/**
 * Entity: hashtags, handles, links and addresses as an organisation wants them.
 *
 *     extends: entity
 *     message: "“%s” is not one of ours."
 *     entity: hashtag
 *     allowed: ["#Melbury", "{hashtags}"]
 *
 * One of these a rule, so that the message can name it:
 * - `allowed`: all others are nudged
 * - `refused`: these are nudged
 * - `expected`: one of these should be somewhere in the thread; `any` is any of that entity
 * - `capitals`: hashtags of several words that show no capital inside, from `letters` on (12), or from
 *   so many `words` on, however short (and then a capital and a few small letters are one name); what may
 *   be one long word is let be, what is `known` is nudged wherever it is written otherwise, and
 *   offered as it should be
 *
 * Entries are compared in any capitals. A link is meant by its host, all that is below it, or the start
 * of its path: `gov.uk`, `example.org/news`. `{name}` is what the organisation has filled in there; a
 * rule whose lists are all empty keeps quiet.
 */
import type { Entity } from '../draft/entities.ts';
import { fold } from '../draft/fold.ts';
import { postEntitiesOf } from '../draft/post-entities.ts';
import { asTag, mayBeOneWord, wordsOf } from '../draft/run-together.ts';
import type { Settings } from '../find/settings.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { DraftFinding, DraftReader } from './reader.ts';

const ENTITIES = ['hashtag', 'mention', 'url', 'email'] as const satisfies Entity['kind'][];
const ASKS = ['allowed', 'refused', 'expected'] as const;

/** A capital and small letters, as many as one name has. */
const NAME = /^\p{Lu}\p{Ll}{1,13}$/u;

export interface EntitySpec {
  readonly entity: (typeof ENTITIES)[number];
  readonly ask: (typeof ASKS)[number] | 'capitals';
  /** What is allowed, refused, expected or known. */
  readonly entries: readonly string[];
  /** For `capitals`: hashtags with fewer letters are let be. */
  readonly letters: number;
  /** For `capitals`: hashtags of so many words are nudged however short. */
  readonly words?: number;
}

/** Reads `entity` and one of `allowed`, `refused`, `expected`, `capitals` (with `letters`, `words` and `known`). */
export function compileEntity(keys: RuleKeys): EntitySpec | undefined {
  const entity = keys.oneOf('entity', ENTITIES);
  const capitals = keys.flag('capitals') === true;
  const lists = ASKS.flatMap((ask) => (keys.has(ask) ? [{ ask, entries: keys.list(ask) }] : []));
  if (entity === undefined && !keys.has('entity')) {
    keys.problem([], `An entity rule needs an \`entity\`: ${ENTITIES.join(', ')}.`);
  }
  if (lists.length + (capitals ? 1 : 0) !== 1) {
    keys.problem([], `An entity rule needs one of ${ASKS.join(', ')} and \`capitals: true\`.`);
  }
  if (capitals && entity !== undefined && entity !== 'hashtag') {
    keys.problem(['capitals'], 'Only hashtags are read by their capitals.');
  }
  const known = capitals ? keys.list('known') : [];
  const letters = capitals ? (keys.number('letters') ?? 12) : 0;
  const words = capitals ? keys.number('words') : undefined;
  const [list = { ask: 'capitals' as const, entries: known }] = lists;
  return entity === undefined
    ? undefined
    : { entity, ...list, letters, ...(words !== undefined && { words }) };
}

export function readyEntity(spec: EntitySpec, settings: Settings): DraftReader {
  const { entity, ask } = spec;
  const entries = spec.entries.flatMap((entry) => filled(entry, settings));
  const keepsQuiet = entries.length === 0 && ask !== 'capitals';
  const isListed = (text: string): boolean => entries.some((entry) => meets(entity, text, entry));

  /** What there is to say of one entity; undefined for nothing, a text for what it should be. */
  function complaint(text: string): { readonly instead?: string } | undefined {
    if (ask === 'allowed') return isListed(text) ? undefined : {};
    if (ask === 'refused') return isListed(text) ? {} : undefined;
    const known = entries.find((entry) => bare(entry) === bare(text));
    if (known !== undefined) {
      return known.slice(1) === text.slice(1) ? undefined : { instead: known };
    }
    return runTogether(text, spec);
  }

  return {
    reads: 'draft',
    read({ posts }) {
      if (keepsQuiet || posts.every(({ text }) => text.trim() === '')) return [];
      const all = posts.flatMap(({ text }, post) =>
        postEntitiesOf(text)
          .filter(({ kind }) => kind === entity)
          .map(({ start, end }) => ({ post, start, end, text: text.slice(start, end) })),
      );
      if (ask !== 'expected') {
        return all.flatMap(({ text, ...at }): DraftFinding[] => {
          const said = complaint(text);
          if (said === undefined) return [];
          const fixes = said.instead === undefined ? [] : [{ text: said.instead }];
          return [{ ...at, args: [text], fixes }];
        });
      }
      if (all.some(({ text }) => entries.includes('any') || isListed(text))) return [];
      return [{ post: 0, start: 0, end: 0, args: [entries[0] ?? ''], whole: true }];
    },
  };
}

/** The setting an entry leaves a place for, in small letters: `{names}`, `#{tags}`. */
export function placeOf(entry: string): string | undefined {
  return /^[#@]?\{(\w+)\}$/.exec(entry.trim())?.[1]?.toLowerCase();
}

/** An entry, or what the organisation has filled in for it. */
function filled(entry: string, settings: Settings): readonly string[] {
  const name = placeOf(entry);
  if (name === undefined) return entry.trim() === '' ? [] : [entry.trim()];
  const setting = Object.entries(settings).find(([key]) => key.toLowerCase() === name)?.[1];
  return Array.isArray(setting) ? setting : [];
}

/** Without the sign it starts with, in small letters. */
function bare(entity: string): string {
  return fold(entity.replace(/^[#＃@＠]/, '')).normalize('NFC');
}

function meets(kind: EntitySpec['entity'], text: string, entry: string): boolean {
  if (kind === 'url') return isBelow(text, entry);
  const [one, other] = [bare(text), bare(entry)];
  return one === other || (kind === 'email' && one.endsWith(`@${other}`));
}

/** Whether a link leads to a host or one below it, and to a path or below it, where the entry has one. */
function isBelow(link: string, entry: string): boolean {
  const [host, path] = partsOf(link);
  const [hostAsked, pathAsked] = partsOf(entry);
  if (host !== hostAsked && !host.endsWith(`.${hostAsked}`)) return false;
  return (
    path === pathAsked || path.startsWith(pathAsked.endsWith('/') ? pathAsked : `${pathAsked}/`)
  );
}

/** Host and path of a link, without the scheme, `www.` and what stands after `?` or `#`. */
function partsOf(link: string): readonly [host: string, path: string] {
  const [place = ''] = link.replace(/^https?:\/\/(?:[^/?#]*@)?/i, '').split(/[?#]/);
  const slash = place.indexOf('/');
  const host = slash < 0 ? place : place.slice(0, slash);
  const path = slash < 0 ? '' : place.slice(slash).replace(/\/$/, '');
  return [fold(host.replace(/^www\./i, '').replace(/:\d+$/, '')), path];
}

/** What to say of a hashtag in which every letter is small, or every letter is a capital. */
function runTogether(
  hashtag: string,
  { letters, words: least }: EntitySpec,
): { readonly instead?: string } | undefined {
  const all = hashtag.match(/\p{L}/gu) ?? [];
  const rest = all.slice(1).join('');
  const hidesThem =
    rest.toLowerCase() !== rest.toUpperCase() && /^(?:\P{Lu}+|\P{Ll}+)$/u.test(rest);
  if (!hidesThem || hashtag.includes('_')) return undefined;
  const tag = hashtag.slice(1);
  const words = wordsOf(tag);
  if (words.length < (least ?? Number.POSITIVE_INFINITY)) {
    if (all.length < letters || mayBeOneWord(tag, words)) return undefined;
    if (least !== undefined && NAME.test(tag)) return undefined;
  }
  return words.length > 1 ? { instead: asTag(words) } : {};
}
