/** How long a post is as each site counts it, and how much room it leaves. */
import type { Span } from '../types.ts';
import { type EntityKind, entitiesOf } from './entities.ts';

/** How one site counts. */
interface Ruler {
  /** The longest post it takes. */
  readonly limit: number;
  /** What one grapheme counts for, where not 1. */
  readonly grapheme?: (grapheme: string) => number;
  /** What an entity counts for as a whole; undefined where it counts letter by letter. */
  readonly entity?: (text: string, kind: EntityKind) => number | undefined;
}

/** What every link counts for where sites shorten them all alike. */
const LINK = 23;

/**
 * - x: twitter-text, configuration 3: https://github.com/twitter/twitter-text/blob/master/config/v3.json.
 *   Paying accounts may write more, which the page does not tell us.
 * - bluesky: graphemes, links as short as they are shown (social-app, `toShortUrl`).
 * - mastodon: graphemes, links 23, handles without their server (mastodon, `countableText`). A
 *   server may allow more.
 * - facebook: as it was announced in 2011: http://www.digitaltrends.com/mobile/facebook-increases-limit-for-status-updates-to-63206-characters/.
 * - the others: their help pages.
 */
const RULERS: Readonly<Record<string, Ruler>> = {
  x: {
    limit: 280,
    grapheme: weightOnX,
    entity: (text, kind) => (kind === 'url' && mayBeHost(text) ? LINK : undefined),
  },
  bluesky: {
    limit: 300,
    entity: (text, kind) => (kind === 'url' ? shownOnBluesky(text) : undefined),
  },
  mastodon: {
    limit: 500,
    entity(text, kind) {
      if (kind === 'url') return /^https?:/i.test(text) ? LINK : undefined;
      return kind === 'mention' ? 1 + (text.slice(1).split('@')[0]?.length ?? 0) : undefined;
    },
  },
  threads: { limit: 500 },
  facebook: { limit: 63_206 },
  instagram: { limit: 2_200 },
  linkedin: { limit: 3_000 },
};

/** Characters that count for one on X, in ranges; all others count for two. */
const LIGHT = [
  [0, 4_351],
  [8_192, 8_205],
  [8_208, 8_223],
  [8_242, 8_247],
] as const;

/** Whether a link's host is one that names allow, with no part over 63: X counts any other letter by letter. */
function mayBeHost(link: string): boolean {
  const [, written = ''] = /^(?:https?:\/\/)?([^/?#]+)/i.exec(link) ?? [];
  // As the network has it: letters beyond ASCII take more.
  const address = `https://${written}`;
  const host = URL.canParse(address) ? new URL(address).hostname : written;
  return host.split('.').every((part) => part.length <= 63);
}

/** An emoji of however many parts counts for two, everything else character by character. */
function weightOnX(grapheme: string): number {
  if (isEmoji(grapheme)) return 2;
  let weight = 0;
  for (const character of grapheme.normalize('NFC')) {
    const point = character.codePointAt(0) ?? 0;
    weight += LIGHT.some(([from, to]) => from <= point && point <= to) ? 1 : 2;
  }
  return weight;
}

function isEmoji(grapheme: string): boolean {
  return /^\p{Extended_Pictographic}(?!\uFE0E)|^\p{RI}{2}|\u20E3$/u.test(grapheme);
}

/** The host, and 13 characters of a path longer than 15. */
function shownOnBluesky(link: string): number | undefined {
  const [, host, path = ''] = /^https?:\/\/([^/?#]+)(.*)$/is.exec(link) ?? [];
  if (host === undefined) return undefined;
  const shown = path === '/' ? '' : path;
  return host.length + (shown.length > 15 ? 13 + '...'.length : shown.length);
}

/** The most a site takes in one post; undefined for a site we do not know. */
export function limitOf(site: string): number | undefined {
  return Object.hasOwn(RULERS, site) ? RULERS[site]?.limit : undefined;
}

export interface Measured {
  /** As the site counts. */
  readonly length: number;
  /** Where the text goes past the most that was allowed, in UTF-16 units; absent where it does not. */
  readonly past?: number;
}

let graphemes: Intl.Segmenter | undefined;
/** Characters that count for one everywhere, unless a mark follows: ASCII; Latin, Greek, Cyrillic, Hebrew and Arabic letters; dashes, curly quotes. */
const PLAIN = String.raw`\n\x20-\x7E\u00C0-\u024F\u0370-\u0481\u05D0-\u05EA\u0620-\u064A\u2013\u2014\u2018\u2019\u201C\u201D`;
/** A run of other characters, with the one before it, which may carry their marks. */
const beyondPlain = new RegExp(`[${PLAIN}]?[^${PLAIN}]+`, 'g');

/** Measures a post as a site counts it; a site we do not know counts graphemes. */
export function measure(site: string, text: string, most = Number.POSITIVE_INFINITY): Measured {
  const { grapheme, entity }: Partial<Ruler> = Object.hasOwn(RULERS, site)
    ? (RULERS[site] ?? {})
    : {};
  let length = 0;
  let past: number | undefined;

  function add(weight: number, at: number): void {
    length += weight;
    if (past === undefined && length > most) past = at;
  }

  /** Plain characters are counted at once; only what is next to others is looked at closely. */
  function addText(from: number, to: number): void {
    const chunk = text.slice(from, to);
    let plain = 0;
    for (const { 0: close, index } of chunk.matchAll(beyondPlain)) {
      addPlain(from + plain, index - plain);
      addGraphemes(from + index, close);
      plain = index + close.length;
    }
    addPlain(from + plain, chunk.length - plain);
  }

  function addPlain(at: number, count: number): void {
    add(count, at + Math.min(Math.max(0, most - length), count));
  }

  function addGraphemes(at: number, chunk: string): void {
    graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const { segment, index } of graphemes.segment(chunk)) {
      add(grapheme?.(segment) ?? 1, at + index);
    }
  }

  let from = 0;
  for (const { start, end, kind } of entity === undefined ? [] : entitiesOf(text)) {
    const weight = entity?.(text.slice(start, end), kind);
    if (weight === undefined) continue;
    addText(from, start);
    add(weight, start);
    from = end;
  }
  addText(from, text.length);
  return { length, ...(past !== undefined && { past }) };
}

/** How much more a post may hold on a site; below 0 where it is too long, undefined where we know no limit. */
export function roomOn(site: string, text: string): number | undefined {
  const limit = limitOf(site);
  return limit === undefined ? undefined : limit - measure(site, text).length;
}

/** The room that is left once a stretch of the post has been replaced. */
export function roomAfter(
  site: string,
  text: string,
  { start, end }: Span,
  replacement: string,
): number | undefined {
  return roomOn(site, text.slice(0, start) + replacement + text.slice(end));
}
