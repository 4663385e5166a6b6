/**
 * What the address of any stand-in may ask for, read once when the page loads:
 *
 *   ?theme=light|dim|dark   background set as on the real site
 *   ?locale=en|de|ja        the interface's words, so that nothing leans on English labels
 *   ?dir=rtl                the page is written from right to left
 *   ?account=handle         who is signed in
 *   ?csp=strict             (read by the server) a nonce-only policy with Trusted Types
 */
export type Locale = 'en' | 'de' | 'ja';

const asked = new URLSearchParams(location.search);

function oneOf<T extends string>(value: string | null, allowed: readonly T[], fallback: T): T {
  return allowed.find((each) => each === value) ?? fallback;
}

export const theme = oneOf(asked.get('theme'), ['light', 'dim', 'dark'], 'light');
export const locale = oneOf(asked.get('locale'), ['en', 'de', 'ja'], 'en');
export const direction = oneOf(asked.get('dir'), ['ltr', 'rtl'], 'ltr');
export const account = asked.get('account') ?? 'ExampleCouncil';
/** What one stand-in alone understands. */
export const askedFor = (key: string): string | null => asked.get(key);
