/** What there is to try on each site's stand-in: what sends, who is writing, and what is none of our business. */
import { bluesky } from '../../pages/bluesky/server.ts';
import { facebook } from '../../pages/facebook/server.ts';
import { instagram } from '../../pages/instagram/server.ts';
import { linkedin } from '../../pages/linkedin/server.ts';
import { mastodon } from '../../pages/mastodon/server.ts';
import type { SiteStandIn } from '../../pages/stand-in.ts';
import { threads } from '../../pages/threads/server.ts';
import { x } from '../../pages/x/server.ts';
import type { PageOptions } from '../harness/open.ts';

export interface SiteCase {
  readonly site: SiteStandIn;
  /** The look, language, direction, layout or other host of the page. */
  readonly look: PageOptions;
  readonly send: string;
  /** Boxes that must never be read: messages first. */
  readonly decoys: readonly string[];
  /** The key of the account in the ledger. */
  readonly account: string;
  /** Whether phrases are painted by the browser: in a text area they are not. */
  readonly painted: boolean;
}

const onX = {
  site: x,
  send: '[data-testid="tweetButtonInline"]',
  decoys: ['[data-testid="SearchBox_Search_Input"]', '[data-testid="GrokDrawer"] textarea'],
} as const;

export const siteCases: readonly SiteCase[] = [
  {
    ...onX,
    look: { path: 'pro.x.com/home' },
    account: 'x:examplecouncil',
    painted: true,
  },
  {
    ...onX,
    look: { path: 'mobile.twitter.com/home', editor: 'textarea' },
    account: 'x:examplecouncil',
    painted: false,
  },
  {
    site: bluesky,
    look: { theme: 'dark' },
    send: '[data-testid="composerPublishBtn"]',
    decoys: ['.message', '.search'],
    account: 'bluesky:examplecouncil.bsky.social',
    painted: true,
  },
  {
    site: mastodon,
    look: { locale: 'de' },
    send: '.compose-form__submit button',
    decoys: ['.message', '.search', '#cw-spoiler-input'],
    account: 'mastodon:examplecouncil@social.example',
    painted: false,
  },
  {
    site: linkedin,
    look: { locale: 'ja' },
    send: '>>> .share-actions__primary-action',
    decoys: ['.message', '.search', '.comment', '.newer-comment'],
    account: 'linkedin:',
    painted: true,
  },
  {
    site: linkedin,
    look: { layout: 'older', theme: 'dim' },
    send: '.share-actions__primary-action',
    decoys: ['.message', '.comment'],
    account: 'linkedin:',
    painted: true,
  },
  {
    site: facebook,
    look: { locale: 'de' },
    send: '[role="dialog"] .send',
    decoys: ['.message', '.search', '.comment'],
    account: 'facebook:',
    painted: true,
  },
  {
    site: threads,
    look: { dir: 'rtl' },
    send: '[role="dialog"] .send',
    decoys: ['.message', '.search'],
    account: 'threads:examplecouncil',
    painted: true,
  },
  {
    site: instagram,
    look: { locale: 'ja', theme: 'dark' },
    send: '[role="dialog"] .send',
    decoys: ['.message', '.search', '.comment'],
    account: 'instagram:',
    painted: true,
  },
];

/** The hosts of their pages that Parapet has to be let into. */
export const hosts = [
  ...new Set(siteCases.flatMap(({ site }) => (site === x ? [] : site.hosts.slice(0, 1)))),
];
