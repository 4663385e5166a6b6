import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type Copy, copyOf } from './copy.ts';
import { until } from './until.ts';

/** What extension pages are given in both browsers: the part of it needed here. */
declare const chrome: {
  readonly permissions: {
    request(what: { readonly origins: readonly string[] }): Promise<boolean>;
  };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]>;
  };
};

const patternsOf = (hosts: readonly string[]) => hosts.map((host) => `https://${host}/*`);

/**
 * Copies a build, for hosts to be let in without anyone at the machine. The copy may see the address of every tab, as the real one does of the tab its
 * toolbar button is pressed on; no driver can press that.
 */
export async function copyBuild(build: string): Promise<Copy> {
  const copy = await copyOf(build);
  await changeManifest(copy.folder, (manifest) => ({
    ...manifest,
    permissions: [...(manifest.permissions ?? []), 'tabs'],
  }));
  return copy;
}

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
}

async function changeManifest(folder: string, change: (now: Manifest) => Manifest): Promise<void> {
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify(change(JSON.parse(await readFile(file, 'utf8')))));
}

/**
 * Installs the copy in Chromium with these hosts let in: it was installed a moment ago with them as
 * required. No driver can answer the question Chromium asks a person.
 */
export async function installGranted(
  browser: Browser,
  { folder }: Copy,
  hosts: readonly string[],
): Promise<string> {
  const file = join(folder, 'manifest.json');
  const asBuilt = await readFile(file, 'utf8');
  await changeManifest(folder, (manifest) => ({
    ...manifest,
    host_permissions: [...(manifest.host_permissions ?? []), ...patternsOf(hosts)],
  }));
  await browser.installExtension(folder);
  await writeFile(file, asBuilt);
  return browser.installExtension(folder);
}

/** Lets Parapet into these hosts from one of its own pages, with a real click, and waits until it watches them. */
export async function letIn(extensionPage: Page, hosts: readonly string[]): Promise<void> {
  await extensionPage.evaluate((origins) => {
    const button = document.createElement('button');
    button.id = 'let-in';
    button.style.cssText = 'position: fixed; inset: 0; z-index: 9';
    button.addEventListener('click', () => void chrome.permissions.request({ origins }));
    document.body.append(button);
  }, patternsOf(hosts));
  await extensionPage.click('#let-in');
  await until(`a watch on ${hosts.join(', ')}`, async () => {
    const watched = await watchedPatterns(extensionPage);
    return patternsOf(hosts).every((pattern) => watched.includes(pattern));
  });
}

/** The patterns the background has registered a watch for. */
export function watchedPatterns(extensionPage: Page): Promise<readonly string[]> {
  return extensionPage.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches = [] }) => matches),
  );
}
