import type { Box } from '../../components/in-page/place.ts';

/** What a writer may want to press or write in. */
const controls = [
  ...['a[href]', 'button', 'input', 'select', 'textarea', 'summary', 'label', 'video'],
  ...['[contenteditable="true"]', '[role="button"]', '[role="link"]', '[role="tab"]'],
  ...['[role="checkbox"]', '[role="switch"]', '[role="menuitem"]', '[role="textbox"]'],
].join(',');

/** How far apart the points are that are looked at, in CSS px: less than any control is wide. */
const step = 12;

/** Whether nothing the writer may want to press on the page is under a box; what is outside the window is not free. */
export function isFreeOfControls(box: Box, page: Document, ours: (element: Element) => boolean) {
  for (const x of pointsBetween(box.left, box.right)) {
    for (const y of pointsBetween(box.top, box.bottom)) {
      const under = page.elementsFromPoint(x, y).filter((element) => !ours(element));
      if (under.length === 0 || under[0]?.closest(controls)) return false;
    }
  }
  return true;
}

function pointsBetween(from: number, to: number): number[] {
  const count = Math.max(2, Math.ceil((to - from) / step));
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}
