/** What an admin has set by browser policy, in a browser that really has that policy. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { builtExtension } from '../harness/build.ts';
import { waitForMarks } from '../harness/marks.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import { canSetPolicy, type Policy, policyFor } from '../harness/policy.ts';
import { ui, waitForUi } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';

const settable = (
  await Promise.all(browsers.map(async (name) => ((await canSetPolicy(name)) ? [name] : [])))
).flat();

describe.each(browsers)('an admin’s policy, %s', (name) => {
  describe.runIf(settable.includes(name))('set for this browser', () => {
    let policy: Policy;
    let parapet: Parapet;
    beforeAll(async () => {
      policy = await policyFor(name);
      const values = { beforePosting: true };
      if (name === 'firefox') await policy.set('parapet@parapet.example', values);
      parapet = await openParapet(name, { policy: policy.start });
      if (name === 'firefox') return;
      const page = await parapet.extensionPage('popup.html');
      const id = await page.evaluate(() => location.hostname);
      await page.close();
      await policy.set(id, values);
    });
    afterAll(async () => {
      await parapet?.close();
      await policy?.remove();
    });

    test('a post waits, and the options say whose wish it is', async () => {
      const options = await parapet.extensionPage('options.html#coaching');
      await options.waitForSelector('.hold-posts input:checked:disabled');
      expect(await options.$eval('.hold-posts', (part) => part.textContent)).toContain(
        'Your organisation has set this',
      );
      await options.close();
      const { page } = parapet;
      await page.bringToFront();
      await writing.clickInto(page, 'home/0');
      const secret = 'OFFICIAL-SENSITIVE: the depot opens on Monday';
      await writing.typeText(page, secret);
      await waitForMarks(page, ['OFFICIAL-SENSITIVE']);
      await until('the nudge to be said', async () =>
        /^1 nudge/u.test((await ui(page).texts('.unseen[role="status"]')).join()),
      );
      await page.click('[data-testid="tweetButtonInline"]');
      await waitForUi(page, '.card .held');
      expect(await writing.modelText(page, 'home/0')).toBe(secret);
    });
  });

  test('only Chromium is given a schema of what there is to set', () => {
    const build = builtExtension(name, process.env.PARAPET_BUILD ?? '');
    expect(existsSync(join(build, 'managed-schema.json'))).toBe(name === 'chromium');
  });
});
