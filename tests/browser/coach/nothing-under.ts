import type { Box } from '../harness/ui.ts';

/** Whether the pill may be pressed without pressing anything of the page's. Travels to the page as text. */
export const nothingUnder = (box: Box): boolean => {
  const controls = 'a[href], button, [role="button"], [role="link"], [role="tab"], input, textarea';
  const [ours] = [document.documentElement.lastElementChild];
  const points = [box.x + 1, box.x + box.width / 2, box.x + box.width - 1].flatMap((x) =>
    [box.y + 1, box.y + box.height - 1].map((y) => [x, y] as const),
  );
  return points.every(([x, y]) => {
    const [under] = document.elementsFromPoint(x, y).filter((element) => element !== ours);
    return !under?.closest(controls);
  });
};
