/** One draft as a line of jsonl or a row of csv tells it. */
import type { Draft, Media, Post, Sent, SentKind } from '../types.ts';

/** What a draft is called in reports, and the draft. */
export interface DraftRecord {
  readonly id: string | number;
  readonly draft: Draft;
}

/** What a record that does not say is for. */
export interface Defaults {
  readonly id: string | number;
  readonly site: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** Something in a record that is not as it should be. */
export class RecordProblem extends Error {}

/**
 * Reads `{id, text, site?, account?, media?, sent?, now?}`; `posts` in place of `text` is a thread. Fields
 * of other names are passed over, for calendars have many. Throws a `RecordProblem`.
 */
export function readRecord(fields: Fields, defaults: Defaults): DraftRecord {
  const id = fields.id ?? defaults.id;
  if (typeof id !== 'string' && typeof id !== 'number') wrong('id', 'a text or a number');
  const account = optionalText(fields, 'account')?.replace(/^@/, '');
  const draft: Draft = {
    posts: readPosts(fields),
    site: optionalText(fields, 'site') ?? defaults.site,
    now: fields.now === undefined ? defaults.now : time('now', fields.now),
    ...(account !== undefined && { account }),
    ...flags(fields, ['reply', 'quote', 'scheduled']),
    ...(fields.states !== undefined && { states: list('states', fields.states).map(String) }),
    ...(fields.sent !== undefined && { sent: list('sent', fields.sent).map(readSent) }),
  };
  return { id, draft };
}

function readPosts(fields: Fields): Post[] {
  const media = fields.media === undefined ? undefined : list('media', fields.media).map(readMedia);
  if (typeof fields.text === 'string') return [{ text: fields.text, ...(media && { media }) }];
  if (fields.posts === undefined) throw new RecordProblem('It has no `text`.');
  return list('posts', fields.posts).map((post) => {
    if (typeof post === 'string') return { text: post };
    if (!isFields(post) || typeof post.text !== 'string') wrong('posts', 'texts');
    const own = post.media === undefined ? undefined : list('media', post.media).map(readMedia);
    return { text: post.text, ...(own && { media: own }) };
  });
}

function readMedia(value: unknown): Media {
  const fields = isFields(value) ? value : { kind: value };
  const kind = (['image', 'video', 'gif'] as const).find((each) => each === fields.kind);
  if (kind === undefined) wrong('media', 'a list of image, video or gif');
  return { kind, described: fields.described === true };
}

function readSent(value: unknown): Sent {
  const fields = isFields(value) ? value : { at: value };
  const kinds: readonly SentKind[] = ['post', 'reply', 'thread'];
  return {
    at: time('sent', fields.at),
    kind: kinds.find((each) => each === fields.kind) ?? 'post',
  };
}

/** Milliseconds since the epoch, or a date such as 2026-03-03T10:40. */
function time(field: string, value: unknown): number {
  const at =
    typeof value === 'string' && Number.isNaN(Number(value)) ? Date.parse(value) : Number(value);
  if (value === null || value === '' || !Number.isFinite(at)) {
    wrong(field, 'a time: milliseconds, or a date such as 2026-03-03T10:40');
  }
  return at;
}

function flags<Name extends string>(fields: Fields, names: readonly Name[]) {
  const given = names.filter((name) => fields[name] === true || fields[name] === 'true');
  return Object.fromEntries(given.map((name) => [name, true]));
}

function optionalText(fields: Fields, field: string): string | undefined {
  const value = fields[field];
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' ? value : wrong(field, 'a text');
}

function list(field: string, value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : wrong(field, 'a list');
}

/** Whether a value is a map of fields. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(field: string, should: string): never {
  throw new RecordProblem(`Its \`${field}\` should be ${should}.`);
}
