/**
 * What the address of the stand-in may ask for, read once when the page loads:
 *
 *   ?theme=light|dim|dark   background set on <body>, as on the real site
 *   ?locale=en|de|ja        the interface's words, so that nothing leans on English labels
 *   ?account=handle         who is signed in
 *   ?as=handle              who the composer posts for (a delegated account)
 *   ?editor=textarea        the mobile site's plain text box in place of Draft.js
 *   ?csp=strict             (read by the server) a nonce-only policy with Trusted Types
 */
export type Locale = 'en' | 'de' | 'ja';

const asked = new URLSearchParams(location.search);

function oneOf<T extends string>(value: string | null, allowed: readonly T[], fallback: T): T {
  return allowed.find((each) => each === value) ?? fallback;
}

export const theme = oneOf(asked.get('theme'), ['light', 'dim', 'dark'], 'light');
export const locale = oneOf(asked.get('locale'), ['en', 'de', 'ja'], 'en');
export const account = asked.get('account') ?? 'ExampleCouncil';
export const postsAs = asked.get('as') ?? account;
export const plainTextBox = asked.get('editor') === 'textarea';
