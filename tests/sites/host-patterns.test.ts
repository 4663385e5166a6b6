import { describe, expect, it } from 'vitest';
import { hostsIn, patternsFor } from '../../sites/host-patterns.ts';

describe('patterns for hosts', () => {
  it('are for every page of a host, over a safe connection', () => {
    expect(patternsFor(['bsky.app'])).toEqual(['https://bsky.app/*']);
  });
  it('lead back to single hosts only: a permission for everything is one for nothing', () => {
    const patterns = ['https://bsky.app/*', 'https://*/*', '<all_urls>', 'https://*.x.com/*'];
    expect(hostsIn([...patterns, 'http://old.example/*', 'https://a.b/c/*'])).toEqual(['bsky.app']);
  });
});
