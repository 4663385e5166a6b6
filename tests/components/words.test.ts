import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { plural, tongue, type Words } from '../../components/words.ts';
import messages from '../../public/_locales/en_GB/messages.json' with { type: 'json' };
import { english } from './english.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const keys = Object.keys(messages);

describe('plural', () => {
  test('chooses the form, and gives the count first', () => {
    expect(plural(english, 'nudgeCount', 1)).toBe('1 nudge');
    expect(plural(english, 'nudgeCount', 0)).toBe('0 nudges');
    expect(plural(english, 'loadLoaded', 12, ['House style'])).toBe(
      'House style is loaded: 12 rules.',
    );
  });

  test('writes numbers as the language does', () => {
    expect(plural(english, 'packRules', 1200)).toBe('1,200 rules');
  });

  test('asks for the forms of the language the words are in, and falls back to the general one', () => {
    const asked: string[] = [];
    const welsh: Words = (key) => {
      if (key === 'language') return 'cy';
      asked.push(key);
      return key === 'nudgeCount_other' ? 'rhai' : '';
    };
    expect(plural(welsh, 'nudgeCount', 2)).toBe('rhai');
    expect(asked).toEqual(['nudgeCount_two', 'nudgeCount_other']);
  });
});

test('the tongue of the words is left to right unless they say otherwise', () => {
  expect(tongue(english)).toEqual({ lang: 'en-GB', dir: 'ltr' });
  const arabic: Words = (key) => ({ language: 'ar', direction: 'rtl' })[String(key)] ?? '';
  expect(tongue(arabic)).toEqual({ lang: 'ar', dir: 'rtl' });
});

describe('messages', () => {
  const sources = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx,html}', '*.ts'])
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const stem = (key: string) => key.replace(/_(?:one|other)$/u, '');
  const asked = (key: string) =>
    sources.includes(`'${stem(key)}'`) ||
    sources.includes(`"${stem(key)}"`) ||
    sources.includes(`__MSG_${key}__`);

  test('are all used somewhere', () => {
    expect(sources).toContain("'nudgeCount'");
    expect(keys.filter((key) => !asked(key))).toEqual([]);
  });

  test('with a singular have a plural', () => {
    const singular = keys.filter((key) => key.endsWith('_one'));
    expect(singular).not.toEqual([]);
    const alone = singular.filter((key) => !keys.includes(key.replace(/_one$/u, '_other')));
    expect(alone).toEqual([]);
  });

  test('name exactly the placeholders they use', () => {
    for (const [key, entry] of Object.entries(messages)) {
      const used = [...entry.message.matchAll(/\$(\w+)\$/gu)].map(([, name]) =>
        name?.toLowerCase(),
      );
      const named = 'placeholders' in entry ? Object.keys(entry.placeholders) : [];
      expect(used.toSorted(), key).toEqual(named.toSorted());
    }
  });

  test('describe the product within what a store listing allows', () => {
    expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(
  globSync('public/_locales/*/messages.json').filter((file) => !file.includes('/en_GB/')),
)('%s', (file) => {
  const theirs: Readonly<Record<string, Message | undefined>> = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const ours: Readonly<Record<string, Message>> = messages;
  /** The number of what is filled in, by the placeholder's name. */
  const filledIn = (entry: Message | undefined) =>
    Object.entries(entry?.placeholders ?? {})
      .map(([name, { content }]) => `${name} ${content}`)
      .toSorted();

  test('says everything English says, and nothing else', () => {
    expect(Object.keys(theirs).toSorted()).toEqual(keys.toSorted());
  });

  test('names its own language', () => {
    const folder = file.split('/').at(-2)?.replace('_', '-');
    expect(theirs.language?.message).toBe(folder);
  });

  test('fills in what English fills in, at the same places', () => {
    const sameForAny = keys.filter((key) => !/_one$/u.test(key));
    for (const key of sameForAny) expect(filledIn(theirs[key]), key).toEqual(filledIn(ours[key]));
    // "One thing" may be said without a figure, in one language or the other.
    for (const key of keys.filter((each) => /_one$/u.test(each))) {
      const possible = filledIn(ours[key.replace(/_one$/u, '_other')]);
      expect(possible, key).toEqual(expect.arrayContaining(filledIn(theirs[key])));
    }
  });

  test('names exactly the placeholders it uses', () => {
    for (const [key, entry] of Object.entries(theirs)) {
      const used = [...(entry?.message ?? '').matchAll(/\$(\w+)\$/gu)].map(([, name]) =>
        name?.toLowerCase(),
      );
      expect(used.toSorted(), key).toEqual(Object.keys(entry?.placeholders ?? {}).toSorted());
    }
  });

  test('describes the product within what a store listing allows', () => {
    expect(theirs.extDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
