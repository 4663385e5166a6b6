import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

async function manifestFor(browser: 'chrome' | 'firefox') {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made for each browser');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}

describe('what an admin may set', () => {
  it('is told to Chromium by a schema that it can read', async () => {
    const { storage } = await manifestFor('chrome');
    expect(storage).toEqual({ managed_schema: 'managed-schema.json' });
    const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
    expect(schema).toMatchObject({
      type: 'object',
      properties: { beforePosting: { type: 'boolean' } },
    });
    // Chromium refuses an extension whose schema lets in anything else at the top.
    expect(schema).not.toHaveProperty('additionalProperties');
  });
  it('is not told to Firefox, which would warn of the key', async () => {
    expect(await manifestFor('firefox')).not.toHaveProperty('storage');
  });
});

describe.each(['chrome', 'firefox'] as const)('what %s is asked for', (browser) => {
  it('is X and nothing else, until the writer asks for more', async () => {
    const { permissions, host_permissions, optional_host_permissions } = await manifestFor(browser);
    expect(permissions).toEqual(['storage', 'scripting', 'activeTab', 'alarms']);
    expect(host_permissions).toEqual([
      'https://x.com/*',
      'https://twitter.com/*',
      'https://mobile.x.com/*',
      'https://mobile.twitter.com/*',
      'https://pro.x.com/*',
    ]);
    expect(optional_host_permissions).toEqual(['https://*/*']);
  });
  it('leaves no page a way to see us, and us no way to send anything', async () => {
    const manifest = await manifestFor(browser);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(JSON.stringify(manifest.content_security_policy)).toContain("connect-src 'none'");
  });
});
