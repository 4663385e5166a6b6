import { expect, test } from 'vitest';
import { markedParts } from '../../../components/welcome/marked-parts.ts';
import { aNudge } from '../stage.tsx';

const text = 'We are leveraging data';

test('cuts a text at the edges of its nudges, whatever their order', () => {
  const first = aNudge({ start: 0, match: 'We', level: 'suggestion' });
  expect(markedParts(text, [aNudge(), first])).toEqual([
    { start: 0, text: 'We', level: 'suggestion' },
    { start: 2, text: ' are ' },
    { start: 7, text: 'leveraging', level: 'warning' },
    { start: 17, text: ' data' },
  ]);
});

test('a nudge about the whole draft marks nothing', () => {
  expect(markedParts(text, [aNudge({ start: 0, match: '' })])).toEqual([{ start: 0, text }]);
});

test('an empty text has no parts', () => {
  expect(markedParts('', [])).toEqual([]);
});
