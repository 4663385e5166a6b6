/**
 * Underlines, painted with the CSS Custom Highlight API: no node of ours in or near the editor.
 *
 * The page can read the registry, so the names say nothing. Ranges die whenever the editor renders
 * anew: paint again after every change.
 */
import type { Level } from '../rules/types.ts';
import type { Reading } from './editors/editor.ts';
import { atEnd, type Life } from './life.ts';
import { markStyles } from './mark-styles.ts';
import type { Theme } from './site.ts';

/** One underlined span of one box. */
export interface Mark {
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
  readonly level: Level;
}

export interface Marks {
  /** Shows these marks and no others. A mark whose span is gone from the page is left out. */
  paint(marks: readonly Mark[]): void;
  /** Sets one span off from the rest, as the one being talked about; nothing puts it back. */
  point(mark?: Mark): void;
  setTheme(theme: Theme): void;
}

const names = { suggestion: 'tw-1', warning: 'tw-2', error: 'tw-3', pointed: 'tw-4' } as const;
/** Where spans overlap, the firmer level is drawn on top. */
const levels: readonly Level[] = ['suggestion', 'warning', 'error'];

/** Whether this browser can paint marks on text it does not own. */
function canPaintMarks(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/** Marks for one page, taken off it at the end of the life. Where they cannot be painted, does nothing. */
export function openMarks(life: Life): Marks {
  if (!canPaintMarks()) return { paint() {}, point() {}, setTheme() {} };
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const show = (name: string, marks: readonly Mark[], priority: number) => {
    const ranges = marks.flatMap(({ reading, start, end }) => reading.rangeOf(start, end) ?? []);
    if (ranges.length === 0) {
      CSS.highlights.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  };
  const setTheme = (theme: Theme) => sheet.replaceSync(markStyles(names, theme));

  setTheme('light');
  atEnd(life, () => {
    for (const name of Object.values(names)) CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  });
  return {
    paint(marks) {
      levels.forEach((level, index) => {
        show(
          names[level],
          marks.filter((mark) => mark.level === level),
          index + 1,
        );
      });
    },
    point: (mark) => show(names.pointed, mark ? [mark] : [], 0),
    setTheme,
  };
}
