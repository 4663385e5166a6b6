/** What is on the page passes axe (WCAG 2.2 A and AA), light and dark, and is told to those who listen. */
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { named } from '../harness/accessibility.ts';
import { browsers } from '../harness/browsers.ts';
import { inClosedRoot } from '../harness/closed-root.ts';
import { waitForMarks } from '../harness/marks.ts';
import { setSettings } from '../harness/settings.ts';
import { ui, waitForStill, waitForUi } from '../harness/ui.ts';
import { coached, openCard } from './coached.ts';

const standard: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: {
    'target-size': { enabled: true },
    // Of the host, which has no text: what is in it has a spacing of its own, which anyone may override.
    'avoid-inline-spacing': { enabled: false },
  },
};

/** What axe finds in our closed root, which it is let into for that: the rule, and where. */
async function faults(page: Page): Promise<readonly string[]> {
  await waitForStill(page);
  await inClosedRoot(page, (root) => {
    Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
    return true;
  });
  await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const host = document.documentElement.lastElementChild;
    if (!host?.shadowRoot) throw new Error('nothing of ours is on the page');
    const { violations, passes } = await window.axe.run(host, options);
    if (passes.length === 0) throw new Error('axe has looked at nothing');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`),
    );
  }, standard);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

describe.each(browsers)('what is on the page, %s', (name) => {
  describe.each(['light', 'dim', 'dark'] as const)('%s', (theme) => {
    const at = coached(name, { theme });

    test('card, list and pill have no fault that axe can find', async () => {
      const { page } = at;
      await at.typeAtHome('We utilise it and leverage that');
      await waitForMarks(page, ['leverage', 'utilise']);
      await openCard(page, 'utilise');
      await ui(page).click('.roots .plain-button');
      await waitForUi(page, '.why-rule');
      expect(await faults(page)).toEqual([]);
      await ui(page).click('.pill');
      await waitForUi(page, '.list .take-all');
      expect(await faults(page)).toEqual([]);
      await ui(page).click('.list .take-all');
      await waitForUi(page, '.list .taken');
      expect(await faults(page)).toEqual([]);
    });

    test('what becomes of a wish has none either: written, silenced, held back, off', async () => {
      const { page, parapet } = at;
      await setSettings(parapet, { beforePosting: true });
      await at.typeAtHome('OFFICIAL-SENSITIVE: we utilise it and leverage that');
      await waitForMarks(page, ['OFFICIAL-SENSITIVE', 'leverage', 'utilise']);
      await openCard(page, 'utilise');
      await ui(page).click('.card .fix');
      await waitForUi(page, '.card .done');
      expect(await faults(page)).toEqual([]);
      await openCard(page, 'leverage');
      await ui(page).click('.card .waves button:nth-of-type(2)');
      await waitForUi(page, '.card .silenced');
      expect(await faults(page)).toEqual([]);
      await ui(page).click('.card .silenced .plain-button');
      await waitForMarks(page, ['OFFICIAL-SENSITIVE', 'leverage']);
      await page.click('[data-testid="tweetButtonInline"]');
      await waitForUi(page, '.card .held');
      expect(await faults(page)).toEqual([]);
      await setSettings(parapet, { beforePosting: false, sitesOff: ['x'] });
      await waitForUi(page, '.pill.off');
      expect(await faults(page)).toEqual([]);
      await setSettings(parapet, { sitesOff: [] });
    });
  });

  describe('to those who listen', () => {
    const at = coached(name);

    test('the card is a group with a heading, its buttons say what they do', async () => {
      const { page } = at;
      await at.typeAtHome('We utilise it and leverage that');
      await waitForMarks(page, ['leverage', 'utilise']);
      expect(await named(page, 'button', 'Parapet: 2 nudges')).toBe(1);
      await openCard(page, 'utilise');
      const message = (await ui(page).text('.card .message')) ?? '';
      expect(await named(page, 'group', message)).toBe(1);
      expect(await named(page, 'heading', message)).toBe(1);
      for (const label of [
        'Write “use” instead',
        'Take all 2 sure fixes',
        'Why this rule?',
        'Not this time',
        'Don’t tell me again',
        'Next nudge',
        'Close',
      ]) {
        expect(await named(page, 'button', label), label).toBe(1);
      }
      const source = await ui(page).text('.card .source');
      expect(source).toMatch(/^Source: /u);
      expect(await named(page, 'button', 'No such button')).toBe(0);
    });
  });
});
