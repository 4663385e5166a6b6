import { describe, expect, it } from 'vitest';
import { readHouse } from '../../../rules/cli/house.ts';
import { fillInsOf } from '../../../rules/packs/fill-ins.ts';
import type { CompiledPack, CompiledRule } from '../../../rules/packs/pack.ts';

/** What a head of news asks of every rule we ship before signing it off. */
const packs: readonly CompiledPack[] = readHouse().flatMap(({ pack }) => pack ?? []);
const rules = packs.flatMap((pack) =>
  pack.rules.map((rule): readonly [string, CompiledRule] => [`${pack.name}/${rule.id}`, rule]),
);

describe.each(packs.map((pack): readonly [string, CompiledPack] => [pack.name, pack]))(
  'the pack %s',
  (_, pack) => {
    it('says what it is for, whose it is and where it comes from', () => {
      expect(pack.title).toBeTruthy();
      expect(pack.owner).toBeTruthy();
      expect(pack.version).toMatch(/^\d+\.\d+\.\d+$/);
      expect(pack.purpose?.length).toBeGreaterThan(40);
      expect(pack.sources?.length).toBeGreaterThan(0);
      for (const { link } of pack.sources ?? []) expect(link).toMatch(/^https?:\/\//);
    });

    it('calls each of its settings by a name for people', () => {
      for (const { name, title, hint } of fillInsOf(pack)) {
        expect(title).not.toBe(name);
        expect(hint?.length).toBeGreaterThan(20);
      }
    });
  },
);

describe.each(rules)('%s', (_, rule) => {
  it('is brief', () => {
    expect(rule.message.length).toBeLessThanOrEqual(90);
    expect(rule.why?.length).toBeGreaterThan(20);
    expect(rule.why?.length).toBeLessThanOrEqual(200);
  });

  it('is kind: it suggests and never scolds', () => {
    expect(`${rule.message} ${rule.why}`).not.toMatch(
      /\b(?:error|violation|violates|illegal to|non-compliant|wrong|forbidden|prohibited|you must|must not)\b/i,
    );
  });

  it('names its source', () => {
    expect(rule.source).toBeTruthy();
    expect(rule.link).toMatch(/^https?:\/\//);
    expect(rule.category).not.toBe(undefined);
  });

  it('shows at least four posts it nudges and four it leaves alone', () => {
    expect(rule.examples?.nudge.length).toBeGreaterThanOrEqual(4);
    expect(rule.examples?.quiet.length).toBeGreaterThanOrEqual(4);
  });
});

it('keeps “Think twice” for law, safety and trust', () => {
  const grave = rules
    .filter(([, { level }]) => level === 'error')
    .map(([, { category }]) => category);
  expect(new Set(grave)).toEqual(new Set(['privacy', 'propriety', 'risk']));
});
