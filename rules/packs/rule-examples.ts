/** The `examples` key: what must nudge and what must stay quiet. */
import type { Setting, Settings } from '../find/settings.ts';
import type { Media, Post, Sent, SentKind } from '../types.ts';
import { isRecord } from './header.ts';
import type { Example, Examples } from './pack.ts';
import type { RuleKeys } from './rule-keys.ts';

/** Reads `examples: {nudge, quiet}`; each is a text, or a map that tells of a whole draft. */
export function compileExamples(keys: RuleKeys): Examples | undefined {
  const examples = keys.below('examples');
  if (examples === undefined) return undefined;
  const nudge = readExamples(examples, 'nudge');
  const quiet = readExamples(examples, 'quiet');
  examples.refuseOthers('examples');
  return { nudge, quiet };
}

function readExamples(examples: RuleKeys, key: string): Example[] {
  return examples
    .entries(key)
    .map((each) => (typeof each === 'string' ? { posts: [{ text: each }] } : readExample(each)));
}

function readExample(keys: RuleKeys): Example {
  const text = keys.text('text');
  const media = readMedia(keys);
  const first: Post[] = text === undefined ? [] : [{ text, ...(media && { media }) }];
  const posts = keys.has('posts') ? readPosts(keys) : first;
  const [site, account] = [keys.text('site'), keys.text('account')];
  const [reply, quote] = [keys.flag('reply'), keys.flag('quote')];
  const scheduled = keys.flag('scheduled');
  const states = keys.list('states');
  const now = readTime(keys, 'now');
  const sent = keys.has('sent') ? readSent(keys) : undefined;
  const settings = readSettings(keys);
  const [fix, result] = [keys.text('fix'), keys.text('result')];
  keys.refuseOthers('an example');
  return {
    posts,
    ...(site !== undefined && { site }),
    ...(account !== undefined && { account }),
    ...(reply !== undefined && { reply }),
    ...(quote !== undefined && { quote }),
    ...(scheduled !== undefined && { scheduled }),
    ...(states.length > 0 && { states }),
    ...(now !== undefined && { now }),
    ...(sent !== undefined && { sent }),
    ...(settings !== undefined && { settings }),
    ...(fix !== undefined && { fix }),
    ...(result !== undefined && { result }),
  };
}

/** What the organisation is taken to have filled in: `true`, a list, or a map of `from` and `to`. */
function readSettings(keys: RuleKeys): Settings | undefined {
  const below = keys.below('settings');
  const written = keys.raw('settings');
  if (below === undefined || !isRecord(written)) return undefined;
  return Object.fromEntries(
    Object.entries(written).map(([name, value]): [string, Setting] => {
      if (value === true) return [name, true];
      if (!isRecord(value)) return [name, below.list(name)];
      const days = below.below(name);
      return [name, { from: days?.text('from') ?? '', to: days?.text('to') ?? '' }];
    }),
  );
}

function readPosts(keys: RuleKeys): Post[] {
  return keys.entries('posts').map((post) => {
    if (typeof post === 'string') return { text: post };
    const media = readMedia(post);
    const text = post.text('text') ?? '';
    post.refuseOthers('a post');
    return { text, ...(media !== undefined && { media }) };
  });
}

const MEDIA: readonly Media['kind'][] = ['image', 'video', 'gif'];

/** Attached media: `image`, `video` or `gif` for one without a description, or a map. */
function readMedia(keys: RuleKeys): Media[] | undefined {
  if (!keys.has('media')) return undefined;
  return keys.entries('media').map((each, i) => {
    if (typeof each === 'string') {
      const kind = MEDIA.find((known) => known === each);
      if (kind === undefined) keys.problem(['media', i], `Media are ${MEDIA.join(', ')}.`);
      return { kind: kind ?? 'image', described: false };
    }
    const kind = each.oneOf('kind', MEDIA) ?? 'image';
    const described = each.flag('described') ?? false;
    each.refuseOthers('media');
    return { kind, described };
  });
}

const SENT: readonly SentKind[] = ['post', 'reply', 'thread'];

/** When posts were sent: times, or maps of `at` and `kind`. */
function readSent(keys: RuleKeys): Sent[] {
  return keys.entries('sent').map((each, i) => {
    if (typeof each === 'string') return { at: timeOf(keys, ['sent', i], each), kind: 'post' };
    const at = readTime(each, 'at') ?? 0;
    const kind = each.oneOf('kind', SENT) ?? 'post';
    each.refuseOthers('a sent post');
    return { at, kind };
  });
}

function readTime(keys: RuleKeys, key: string): number | undefined {
  const written = keys.text(key);
  return written === undefined ? undefined : timeOf(keys, [key], written);
}

/** A time such as 2026-03-03T10:40, by the clock of the machine that reads it. */
function timeOf(keys: RuleKeys, path: readonly (string | number)[], written: string): number {
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(written) ? Date.parse(written) : Number.NaN;
  if (Number.isNaN(time)) keys.problem(path, 'A time is written 2026-03-03T10:40.');
  return time;
}
