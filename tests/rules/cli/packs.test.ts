import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parapet } from './streams.ts';

const RULE = '{extends: existence, message: No., tokens: [leverage]';
const SOUND = `name: sound
version: "1.0"
rules:
  tried: ${RULE}, examples: {nudge: [We leverage it.], quiet: [We use it.]}}
  tried-by-others: ${RULE}}
  never-tried: {extends: existence, message: No., tokens: [synergy]}
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parapet-packs-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('parapet pack check', () => {
  it('says that a pack is sound, and which rules no example makes nudge', async () => {
    expect(await parapet(['pack', 'check', file('sound.yml', SOUND)])).toEqual({
      status: 0,
      out: '✓ sound 1.0: 3 rules, 2 examples. No example makes these nudge: never-tried.\n',
      err: '',
    });
    const all = SOUND.replace(/ {2}never-tried.*\n/, '');
    const { out } = await parapet(['pack', 'check', file('all.yml', all)]);
    expect(out).toBe('✓ sound 1.0: 2 rules, 2 examples. Every rule has an example it nudges at.\n');
  });

  it('ends with 1, if it is to be strict, where a rule was never made to nudge', async () => {
    const path = file('sound.yml', SOUND);
    const { status, out } = await parapet(['pack', 'check', '--strict', path]);
    expect(status).toBe(1);
    expect(out).toContain('never-tried');
    const all = file('all.yml', SOUND.replace(/ {2}never-tried.*\n/, ''));
    expect((await parapet(['pack', 'check', '--strict', all])).status).toBe(0);
    expect((await parapet(['pack', 'check', '--strict', all, path])).status).toBe(1);
    expect((await parapet(['pack', 'check', '--strict', path, all])).status).toBe(1);
  });

  it('says what a refused rule needs, with file and line', async () => {
    const broken = SOUND.replace('[synergy]', '[(synergy]').replace(
      'We use it.',
      'We leverage it.',
    );
    const path = file('broken.yml', broken);
    const { status, out, err } = await parapet(['pack', 'check', path]);
    expect(status).toBe(2);
    expect(out).toBe('✗ sound is refused: 2 problems. 1 other rule is sound.\n');
    expect(err).toContain(`${path}:6:60 A bracket is never closed.`);
    expect(err).toContain(`${path}:4:`);
    expect(err).toContain('This example should be quiet');
  });

  it('checks every pack in a folder, and several folders', async () => {
    cpSync(join(import.meta.dirname, '../../../rules/house/cadence'), join(folder, 'two/cadence'), {
      recursive: true,
    });
    cpSync(join(import.meta.dirname, '../../../rules/house/voice'), join(folder, 'two/voice'), {
      recursive: true,
    });
    const { status, out } = await parapet([
      'pack',
      'check',
      join(folder, 'two'),
      file('s.yml', SOUND),
    ]);
    expect(status).toBe(0);
    expect(out).toMatch(/^✓ cadence .*\n✓ voice .*\n✓ sound .*\n$/);
  });

  it('is told of what is not there', async () => {
    expect(await parapet(['pack', 'check', join(folder, 'nowhere')])).toMatchObject({
      status: 2,
      out: '',
    });
  });
});

describe('parapet rules', () => {
  const own = `name: own
version: "3"
title: Our words
rules:
  one: ${RULE}, source: House style, link: "https://example.org/style"}
  two: ${RULE}, strength: thorough}
`;

  it('lists the rules that are on, with their sources', async () => {
    const args = ['rules', '--no-house', '--pack', file('own.yml', own)];
    const { status, out } = await parapet(args);
    expect(status).toBe(0);
    expect(out).toBe(
      'Our words (own 3)\n  one  warning, style: No.\n       House style, https://example.org/style\n\n',
    );
    expect((await parapet([...args, '--strength', 'thorough'])).out).toContain('  two  warning');
  });

  it('lists them for programs too', async () => {
    const args = ['rules', '--no-house', '--pack', file('own.yml', own), '--format'];
    const row = {
      pack: 'own',
      rule: 'one',
      kind: 'existence',
      category: 'style',
      level: 'warning',
      message: 'No.',
      source: 'House style',
      link: 'https://example.org/style',
    };
    expect(JSON.parse((await parapet([...args, 'json'])).out)).toEqual([row]);
    expect(JSON.parse((await parapet([...args, 'jsonl'])).out)).toEqual(row);
  });

  it('lists ours', { timeout: 60_000 }, async () => {
    const { out } = await parapet(['rules', '--format', 'json']);
    const packs = new Set(JSON.parse(out).map(({ pack }: { pack: string }) => pack));
    expect([...packs]).toEqual(expect.arrayContaining(['press-release', 'plain-words', 'cadence']));
    expect(packs).not.toContain('us-federal');
    const us = await parapet(['rules', '--format', 'json', '--region', 'us']);
    expect(us.out).toContain('"us-federal"');
  });
});
