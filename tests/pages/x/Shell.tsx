/** @jsxImportSource react */
import type { ReactNode } from 'react';
import { Avatar } from './Avatar.tsx';
import { go } from './route.ts';
import { account } from './settings.ts';
import { words } from './words.ts';

const PLACES = [
  ['/home', '⌂', words.home],
  ['/explore', '⌕', words.explore],
  ['/messages', '✉', words.messages],
  ['/i/grok', '✳', words.grok],
  ['/compose/articles', '☰', words.articles],
] as const;

/** The columns around the page: navigation with the account, and search with its decoy box. */
export function Shell({ path, children }: { path: string; children: ReactNode }) {
  return (
    <div className="shell">
      <header className="side">
        <nav>
          <div className="mark" aria-hidden="true">
            ◩
          </div>
          {PLACES.map(([to, sign, label]) => (
            <a
              key={to}
              href={to}
              className={to === path ? 'here' : ''}
              onClick={(event) => {
                event.preventDefault();
                go(to);
              }}
            >
              <span aria-hidden="true">{sign}</span> {label}
            </a>
          ))}
          <a data-testid="AppTabBar_Profile_Link" href={`/${account}`}>
            <span aria-hidden="true">☺</span> {words.profile}
          </a>
          <button
            type="button"
            className="send wide"
            data-testid="SideNav_NewTweet_Button"
            onClick={() => go('/compose/post')}
          >
            {words.post}
          </button>
        </nav>
        <button type="button" className="account" data-testid="SideNav_AccountSwitcher_Button">
          <Avatar handle={account} />
          <span>@{account}</span>
        </button>
      </header>
      <main>
        <div className="primary" data-testid="primaryColumn">
          {children}
        </div>
        <aside className="sidebar" data-testid="sidebarColumn">
          <input
            className="search"
            type="text"
            role="combobox"
            aria-expanded="false"
            aria-controls="search-list"
            data-testid="SearchBox_Search_Input"
            placeholder={words.search}
            aria-label={words.search}
          />
          <section className="panel">
            <h2>What’s on</h2>
            <p>
              #BinDay <small>Local · 214 posts</small>
            </p>
            <p>
              #HillStreet <small>Local · 96 posts</small>
            </p>
          </section>
          <div className="panel" data-testid="GrokDrawer">
            <textarea placeholder={words.askAnything} aria-label={words.askAnything} />
          </div>
        </aside>
      </main>
    </div>
  );
}
