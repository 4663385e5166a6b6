/** Whether a browser can underline text it does not own. */

/** What it is told by: a window's `Highlight`, `CSS` and user agent. */
export interface Scope {
  readonly Highlight?: unknown;
  readonly CSS?: { readonly highlights?: object };
  readonly userAgent: string;
}

/** Firefox painted highlights without their underlines at first (mdn/browser-compat-data, css/selectors/highlight.json). */
const firstFirefoxWithLines = 146;

/**
 * Whether the CSS Custom Highlight API is there and paints underlines. Nothing in the API tells of
 * the underlines, so for the Firefox versions in doubt its own word on its version decides.
 */
export function underlinesText({ Highlight, CSS, userAgent }: Scope): boolean {
  if (typeof Highlight !== 'function' || !CSS?.highlights) return false;
  const firefox = /\bFirefox\/(\d+)/.exec(userAgent)?.[1];
  return firefox === undefined || Number(firefox) >= firstFirefoxWithLines;
}
