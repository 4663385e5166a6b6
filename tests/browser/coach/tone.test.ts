/** How the draft as a whole sounds: said in the pill's name, and in its list with the phrases that make it so. */
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { ui, waitForUi } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { coached } from './coached.ts';

const RELEASE =
  'The Department today announced a new agreement with councils, the Minister said in a statement.';
const TALK =
  "We've had a lot of you asking about bins this week. They're back to normal on Monday, thanks for waiting!";

describe.each(browsers)('how a draft sounds, %s', (name) => {
  const at = coached(name);
  const waitForPill = (words: string) =>
    until(`a pill that says ${words}`, async () =>
      (await ui(at.page).attribute('.pill', 'aria-label'))?.includes(words),
    );

  test('like a press release, with the phrases that make it so', async () => {
    const { page } = at;
    await at.typeAtHome(RELEASE);
    await waitForPill('Sounds like a press release');
    await ui(page).click('.pill');
    await waitForUi(page, '.list .tone-bar');
    expect(await ui(page).text('.tone-line')).toBe('Sounds like a press release');
    const phrases = await ui(page).texts('.tone-phrases li');
    expect(phrases.length).toBeGreaterThanOrEqual(2);
    for (const phrase of phrases) expect(RELEASE).toContain(phrase.replace(/[“”]/g, ''));
    expect(await ui(page).text('.list h2')).not.toBe('Reads well');
    expect(await ui(page).text('.list')).not.toMatch(/\d ?%|\/ ?100/);
  });

  test('like a person, which reads well', async () => {
    const { page } = at;
    await at.typeAtHome(TALK);
    await waitForPill('reads well');
    await ui(page).click('.pill');
    await waitForUi(page, '.list .tone');
    expect(await ui(page).text('.tone-line')).toBe('Sounds like a person');
    expect(await ui(page).text('.list h2')).toBe('Reads well');
  });

  test('follows what is written', async () => {
    const { page } = at;
    await at.typeAtHome(RELEASE);
    await waitForPill('Sounds like a press release');
    await writing.press(page, writing.mainModifier, 'a');
    await writing.typeText(page, TALK);
    await waitForPill('reads well');
  });
});
