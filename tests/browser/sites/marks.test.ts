/** Underlines stand exactly under their phrases, whatever the editor does, and leave no trace in it. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { marks, waitForMarks } from '../harness/marks.ts';
import * as writing from '../harness/writing.ts';
import { ask } from '../probe/ask.ts';
import { probed } from '../probe/probed.ts';

const phrases = [
  { phrase: 'utilise', level: 'suggestion' },
  { phrase: 'very proud', level: 'warning' },
  { phrase: 'the #Roads', level: 'error' },
] as const;

/** A picture of the box, by which to tell whether anything is painted. */
async function picture(page: Page): Promise<string> {
  const box = await page.evaluateHandle(() => window.__page.element('home/0'));
  const drawn = await box.asElement()?.screenshot({ encoding: 'base64' });
  if (!drawn) throw new Error('no home box to draw');
  return drawn;
}

const html = (page: Page) => page.evaluate(() => window.__page.element('home/0')?.outerHTML);

describe.each(browsers)('marks, %s', (name) => {
  const at = probed(name, { csp: 'strict' });

  test('are painted under a strict policy, and gone with the extension', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise the #Roads');
    await page.evaluate(() => {
      const still = new CSSStyleSheet();
      still.replaceSync('* { caret-color: transparent !important }');
      document.adoptedStyleSheets.push(still);
    });
    const bare = await picture(page);
    const before = await html(page);

    await ask(page, 'home/0', 'mark', phrases);
    await waitForMarks(page, ['utilise', 'the #Roads']);
    await expect.poll(() => picture(page)).not.toBe(bare);
    expect(await html(page)).toBe(before);

    await ask(page, 'home/0', 'end', null);
    expect(await marks(page)).toEqual([]);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    await expect.poll(() => picture(page)).toBe(bare);
    await writing.typeText(page, ' and utilise');
    await writing.waitForText(page, 'home/0', 'We utilise the #Roads and utilise');
    expect(await marks(page)).toEqual([]);
  });

  test('follow what is typed before, within and behind them', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it');
    await ask(page, 'home/0', 'mark', phrases);
    await writing.typeText(page, '\nWe are very proud of the #Roads');
    await waitForMarks(page, ['utilise', 'very proud', 'the #Roads']);
    await writing.press(page, 'Control', 'Home');
    await writing.typeText(page, 'Now: ');
    await waitForMarks(page, ['utilise', 'very proud', 'the #Roads']);
    await page.keyboard.press('Delete');
    await writing.typeText(page, 'x');
    await writing.press(page, 'Control', 'End');
    for (let step = 0; step < 3; step++) await page.keyboard.press('Backspace');
    await waitForMarks(page, ['utilise', 'very proud']);
    await writing.undo(page);
    await waitForMarks(page, ['utilise', 'very proud', 'the #Roads']);
  });

  test('never carry their meaning in a name the page can read', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise the #Roads');
    await ask(page, 'home/0', 'mark', phrases);
    const names = (await marks(page)).map((mark) => mark.name);
    expect(names.join()).not.toMatch(/parapet|suggestion|warning|error|jargon/i);
  });

  test('cover all posts of a thread, and only the composer being written in', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise home');
    await writing.openDialog(page);
    await ask(page, 'modal/0', 'mark', phrases);
    await writing.typeText(page, 'We utilise one');
    await waitForMarks(page, ['utilise']);
    await writing.addPost(page);
    await writing.typeText(page, 'very proud');
    await waitForMarks(page, ['utilise', 'very proud']);
  });

  test('come back when the page swaps the nodes of a dialog just opened', async () => {
    const { page } = at;
    await page.click('[data-testid="SideNav_NewTweet_Button"]');
    await page.waitForSelector('[role="dialog"] [contenteditable="true"]');
    await ask(page, 'modal/0', 'mark', phrases);
    await page.waitForFunction(() => window.__page.settled());
    await writing.clickInto(page, 'modal/0');
    await writing.typeText(page, 'We utilise it');
    await waitForMarks(page, ['utilise']);
  });

  test('come back with the editor after a sub-page of the dialog', async () => {
    const { page } = at;
    await writing.openDialog(page);
    await writing.typeText(page, 'We utilise it');
    await ask(page, 'modal/0', 'mark', phrases);
    await waitForMarks(page, ['utilise']);
    await page.click('[role="dialog"] [data-testid="scheduleOption"]');
    await waitForMarks(page, []);
    await page.click('[data-testid="scheduledConfirmationPrimaryAction"]');
    await waitForMarks(page, ['utilise']);
    expect(await ask(page, 'modal/0', 'facts', null)).toMatchObject({ scheduled: true });
    expect((await ask(page, 'modal/0', 'told', null)).gone).toBe(0);
  });

  test('come back when attaching a picture rebuilds the inline box', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it');
    await ask(page, 'home/0', 'mark', phrases);
    await page.evaluate(() => window.__page.attach('home', { kind: 'image', alt: '' }));
    await waitForMarks(page, ['utilise']);
    expect((await ask(page, 'home/0', 'facts', null)).media).toEqual([
      [{ kind: 'image', described: false }],
    ]);
  });

  test('cost nothing while the timeline changes, and end with the composer', async () => {
    const { page } = at;
    await writing.openDialog(page);
    await ask(page, 'modal/0', 'mark', phrases);
    await writing.typeText(page, 'x');
    await expect
      .poll(async () => (await ask(page, 'home/0', 'told', null)).changes)
      .toBeGreaterThan(0);
    const { changes } = await ask(page, 'home/0', 'told', null);
    await page.evaluate(async () => {
      const column = document.querySelector('[data-testid="primaryColumn"]');
      for (let post = 0; post < 200; post++) column?.append(document.createElement('article'));
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    });
    expect((await ask(page, 'home/0', 'told', null)).changes).toBe(changes);
    await page.keyboard.press('Backspace');
    await writing.press(page, 'Escape');
    await expect.poll(async () => (await ask(page, 'home/0', 'told', null)).gone).toBe(1);
  });
});
