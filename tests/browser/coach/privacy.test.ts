/** Not a word leaves the machine; what is not a compose box is not read; a strict page sees no error. */
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { marks, waitForMarks } from '../harness/marks.ts';
import { ui, waitForUi } from '../harness/ui.ts';
import * as writing from '../harness/writing.ts';
import { coached, openCard } from './coached.ts';

/** Boxes that are not for posts. Some stand on pages of their own. */
const decoys = [
  ['the search box', '/home', '[data-testid="SearchBox_Search_Input"]'],
  ['the Grok box', '/home', '[data-testid="GrokDrawer"] textarea'],
  ['a direct message', '/messages', '[data-testid="dm-composer-textarea"]'],
] as const;

describe.each(browsers)('privacy, %s', (name) => {
  const at = coached(name, { csp: 'strict' });

  test('under a strict policy: nudged, fixed, and nothing asked of any server', async () => {
    const { page, parapet } = at;
    const asked = parapet.requests.length;
    await at.typeAtHome('We will utilise it');
    await waitForMarks(page, ['utilise']);
    await openCard(page, 'utilise');
    await ui(page).click('.card .fix');
    await writing.waitForText(page, 'home/0', 'We will use it');
    expect(parapet.requests.slice(asked)).toEqual([]);
  });

  test('every request of the session was the stand-in’s own', () => {
    const hosts = new Set(at.parapet.requests.map(({ host }) => host));
    expect([...hosts]).toEqual(['x.com']);
  });

  test.each(decoys)('%s is left alone', async (_, path, selector) => {
    const { page, parapet } = at;
    const decoyed = path === '/home' ? page : await parapet.newPage({ path, csp: 'strict' });
    await decoyed.click(selector);
    await decoyed.type(selector, 'We utilise and leverage');
    // The coach is brought by the first focus in a compose box: none may be there now, nor after a beat.
    const ours = () => decoyed.evaluate(() => document.documentElement.childElementCount);
    expect(await ours()).toBe(2);
    await decoyed.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(await ours()).toBe(2);
    expect(await marks(decoyed)).toEqual([]);
    if (decoyed !== page) await decoyed.close();
  });

  test('a decoy stays unread when the coach is at work beside it', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise');
    await waitForMarks(page, ['utilise']);
    await page.click('[data-testid="SearchBox_Search_Input"]');
    await page.keyboard.type('leverage');
    await writing.clickInto(page, 'home/0');
    await writing.press(page, 'End');
    await writing.typeText(page, ' it');
    await waitForMarks(page, ['utilise']);
  });

  test('the names in the highlight registry tell the page nothing', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise');
    await waitForMarks(page, ['utilise']);
    await waitForUi(page, '.pill');
    const names = await page.evaluate(() => [...CSS.highlights.keys()].join(' '));
    expect(names).not.toMatch(/parapet|nudge|error|warn|suggest/i);
  });
});
