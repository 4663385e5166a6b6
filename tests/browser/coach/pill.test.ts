/** The pill: by the box, out of the way of all there is to press, where the writer wants it. */
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { marks, waitForMarks } from '../harness/marks.ts';
import { setSettings } from '../harness/settings.ts';
import { type Box, ui, waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { coached } from './coached.ts';
import { nothingUnder } from './nothing-under.ts';

describe.each(browsers)('the pill, %s', (name) => {
  const at = coached(name);

  test.each([
    [1280, 900],
    [640, 450],
    [390, 700],
  ])('is over none of the page’s own buttons in a window of %i × %i', async (width, height) => {
    const { page } = at;
    await page.setViewport({ width, height });
    await at.typeAtHome('We utilise it');
    await waitForMarks(page, ['utilise']);
    const pill = await waitForUi(page, '.pill');
    expect(await page.evaluate(nothingUnder, pill)).toBe(true);
  });

  test('can be dragged aside, remembers, and goes back at a double click', async () => {
    const { page, parapet } = at;
    await at.typeAtHome('We utilise it');
    await waitForMarks(page, ['utilise']);
    const home = await waitForUi(page, '.pill');
    const middle = { x: home.x + home.width / 2, y: home.y + home.height / 2 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 60, middle.y + 90, { steps: 4 });
    await page.mouse.up();
    const near = (box: Box | undefined, x: number, y: number) =>
      box !== undefined && Math.abs(box.x - x) < 3 && Math.abs(box.y - y) < 3;
    await until('the pill aside', async () =>
      near(await ui(page).rect('.pill'), home.x + 60, home.y + 90),
    );
    expect(await ui(page).shows('.list')).toBe(false);
    expect((await writing.editor(page, 'home/0')).hasFocus).toBe(true);

    const other = await parapet.newPage();
    await writing.clickInto(other, 'home/0');
    await writing.typeText(other, 'We utilise it');
    await until('the pill aside there too', async () =>
      near(await ui(other).rect('.pill'), home.x + 60, home.y + 90),
    );
    await other.close();
    await page.bringToFront();
    await page.mouse.click(middle.x + 60, middle.y + 90, { count: 2 });
    await until('the pill at home', async () => near(await ui(page).rect('.pill'), home.x, home.y));
  });

  test('steps back while one types fast, and comes forward when one pauses', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it');
    await waitForUi(page, '.pill:not(.faded)');
    // Every key is followed by a look: between two of them there is no pause.
    let faded = false;
    for (const key of ' and more and more') {
      await writing.typeText(page, key);
      faded ||= (await ui(page).attribute('.pill.faded', 'class')) !== undefined;
    }
    expect(faded).toBe(true);
    await waitForUi(page, '.pill:not(.faded)');
  });

  test('says "Off here" for a moment when the site is switched off, and goes', async () => {
    const { page, parapet } = at;
    await at.typeAtHome('We utilise it');
    await waitForMarks(page, ['utilise']);
    await setSettings(parapet, { sitesOff: ['x'] });
    await waitForUi(page, '.pill.off');
    expect(await marks(page)).toEqual([]);
    await waitForUiGone(page, '.pill');
    await setSettings(parapet, { sitesOff: [] });
    await waitForMarks(page, ['utilise']);
  });

  test('a pause is obeyed at once and ends by itself', async () => {
    const { page, parapet } = at;
    await at.typeAtHome('We utilise it');
    await waitForMarks(page, ['utilise']);
    await setSettings(parapet, { paused: { until: Date.now() + 3000 } });
    await waitForMarks(page, []);
    await waitForMarks(page, ['utilise']);
    await waitForUi(page, '.pill-count');
  });
});
