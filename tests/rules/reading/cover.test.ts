import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverOf } from '../../../rules/reading/cover.ts';

const place = fc.nat({ max: 30 });
const span = fc
  .tuple(place, fc.nat({ max: 6 }))
  .map(([start, size]) => ({ start, end: start + size }));

it('answers as if each span were asked', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (spans, { start, end }) => {
      const cover = coverOf(spans);
      expect(cover.isEmpty).toBe(spans.length === 0);
      const holds = spans.some((each) => each.start <= start && end <= each.end);
      expect(cover.holds({ start, end })).toBe(holds);
      const touches = spans.some((each) => each.start < end && start < each.end);
      expect(cover.touches({ start, end })).toBe(touches);
    }),
    { numRuns: 1_000 },
  );
});
