/**
 * Underlines painted by the browser itself, with the CSS Custom Highlight API: no node of ours in
 * or near the editor. The page can read the registry, so the names say nothing.
 */
import type { Level } from '../../rules/types.ts';
import { atEnd, type Life } from '../life.ts';
import { isShadowRoot } from '../nodes.ts';
import type { Theme } from '../site.ts';
import { levels, markStyles } from './mark-styles.ts';

export interface Highlights {
  /** Underlines these ranges and no others. */
  paint(level: Level, ranges: readonly Range[]): void;
  /** Washes these and no others. */
  point(ranges: readonly Range[]): void;
  setTheme(theme: Theme): void;
}

const names = { suggestion: 'tw-1', warning: 'tw-2', error: 'tw-3', pointed: 'tw-4' } as const;
type Name = (typeof names)[keyof typeof names];

const selectors = {
  suggestion: `::highlight(${names.suggestion})`,
  warning: `::highlight(${names.warning})`,
  error: `::highlight(${names.error})`,
  pointed: `::highlight(${names.pointed})`,
} as const;

/** Highlights for one page, taken off it at the end of the life. `shown` as in `markStyles`. */
export function openHighlights(life: Life, shown?: string): Highlights {
  const sheet = new CSSStyleSheet();
  const painted = new Map<Name, readonly Range[]>();
  const adopters = new Set<Document | ShadowRoot>();
  // A coach that was ended without a chance to clean up may have left some.
  for (const name of Object.values(names)) CSS.highlights.delete(name);

  /**
   * The sheet where there is text to paint, and nowhere else. Chromium paints within shadow roots
   * with the document's rules; Firefox wants them in the root itself.
   */
  const adopt = () => {
    const roots = new Set([...painted.values()].flat().map(rootOf));
    for (const root of adopters) if (!roots.has(root)) drop(root);
    for (const root of roots) {
      if (adopters.has(root)) continue;
      adopters.add(root);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    }
  };
  const drop = (root: Document | ShadowRoot) => {
    adopters.delete(root);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  const show = (name: Name, ranges: readonly Range[], priority: number) => {
    // Painting anew costs the browser more than looking: most keys move no mark.
    const there = ranges.length === 0 || CSS.highlights.has(name);
    if (there && sameRanges(ranges, painted.get(name) ?? [])) return;
    if (ranges.length === 0) {
      if (painted.delete(name)) CSS.highlights.delete(name);
    } else {
      painted.set(name, ranges);
      const highlight = new Highlight(...ranges);
      highlight.priority = priority;
      CSS.highlights.set(name, highlight);
    }
    adopt();
  };

  atEnd(life, () => {
    for (const name of painted.keys()) CSS.highlights.delete(name);
    for (const root of adopters) drop(root);
  });
  return {
    paint: (level, ranges) => show(names[level], ranges, levels.indexOf(level) + 1),
    point: (ranges) => show(names.pointed, ranges, 0),
    setTheme: (theme) => sheet.replaceSync(markStyles(selectors, theme, shown)),
  };
}

function rootOf(range: Range): Document | ShadowRoot {
  const root = range.startContainer.getRootNode();
  return isShadowRoot(root) ? root : document;
}

/** Whether ranges are where others are now: the browser keeps both in step with the page. */
function sameRanges(some: readonly Range[], others: readonly Range[]): boolean {
  return (
    some.length === others.length &&
    some.every((range, index) => {
      const other = others[index];
      return (
        other !== undefined &&
        range.startContainer === other.startContainer &&
        range.startOffset === other.startOffset &&
        range.endContainer === other.endContainer &&
        range.endOffset === other.endOffset
      );
    })
  );
}
