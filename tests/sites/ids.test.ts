import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limitOf } from '../../rules/draft/length.ts';
import { SITE_IDS } from '../../rules/site-ids.ts';
import { finders } from '../../sites/finders.ts';
import { found, problemsOf } from '../rules/rule-in-a-coach.ts';

describe('sites and rules', () => {
  it('know the same sites by the same ids', () => {
    expect([...SITE_IDS].sort()).toEqual(finders.map(({ id }) => id).sort());
  });

  it.each(SITE_IDS)('both know how long a post on %s may be, if there is a limit', (id) => {
    if (id === 'anywhere') expect(limitOf(id)).toBeUndefined();
    else expect(limitOf(id)).toBeGreaterThan(0);
  });

  it.each(SITE_IDS)('let a rule speak on %s alone', (id) => {
    const rule = { extends: 'existence', tokens: ['leverage'], sites: [id] };
    const elsewhere = SITE_IDS.filter((other) => other !== id);
    expect(found(rule, 'We leverage it', { site: id })).toEqual(['leverage']);
    expect(elsewhere.flatMap((site) => found(rule, 'We leverage it', { site }))).toEqual([]);
  });

  it('are told where a rule names one nobody knows', () => {
    const rule = { extends: 'existence', tokens: ['a'], sites: ['x', 'blusky', 'friendster'] };
    expect(problemsOf(rule)).toMatchObject([
      { path: ['sites', 1], message: expect.stringContaining('Did you mean bluesky?') },
      { path: ['sites', 2], message: expect.stringContaining('Sites are x, bluesky') },
    ]);
  });

  it.each(['rules', 'command-line'])('are all named in the guide: %s', (guide) => {
    const text = readFileSync(new URL(`../../docs/${guide}.md`, import.meta.url), 'utf8');
    for (const id of SITE_IDS) expect(text).toContain(`\`${id}\``);
  });
});

describe('each site', () => {
  it.each(SITE_IDS)('has addresses to try by hand at its head: %s', (id) => {
    const text = readFileSync(new URL(`../../sites/${id}.ts`, import.meta.url), 'utf8');
    const [, head = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(text) ?? [];
    expect(head).toMatch(/To try by hand: https:\/\/\S/);
  });
});
