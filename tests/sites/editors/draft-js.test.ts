// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftJs } from '../../../sites/editors/draft-js.ts';
import { draftBox, type Leaf } from '../draft-page.ts';

beforeEach(() => document.body.replaceChildren());

const read = (...lines: Leaf[][]) => draftJs.read(draftBox(lines));

describe('text', () => {
  it('is empty for an empty box', () => {
    expect(read([]).text).toBe('');
  });
  it('joins lines by one line break each, blank ones too', () => {
    expect(read(['One'], [], [], ['Two'], []).text).toBe('One\n\n\nTwo\n');
  });
  it('runs through decorated leaves', () => {
    expect(read(['See ', { tag: '#Roads' }, ' now']).text).toBe('See #Roads now');
  });
  it('leaves out the line break Draft shows behind a soft one', () => {
    expect(read(['One\n'], ['Two']).text).toBe('One\n\nTwo');
    expect(read(['One\nmore'], ['Two']).text).toBe('One\nmore\nTwo');
  });
  it('takes a picture for the emoji it stands for', () => {
    expect(read(['Go ', { emoji: '🚲' }, ' now']).text).toBe('Go 🚲 now');
  });
});

describe('ranges', () => {
  it('cover exactly their span across leaves and lines', () => {
    const reading = read(['See ', { tag: '#Roads' }, ' now'], ['Again']);
    expect(reading.rangeOf(4, 10)?.toString()).toBe('#Roads');
    expect(reading.rangeOf(2, 12)?.toString()).toBe('e #Roads n');
    expect(reading.rangeOf(11, 20)?.toString()).toBe('nowAgain');
  });
  it('stay within the leaf of their own text, so that a style beside them is not taken in', () => {
    const range = read(['See ', { tag: '#Roads' }, ' now']).rangeOf(4, 10);
    expect(range?.startContainer.textContent).toBe('#Roads');
    expect(range?.endContainer.textContent).toBe('#Roads');
  });
  it('are not given for a span outside the text', () => {
    const reading = read(['One']);
    expect(reading.rangeOf(2, 4)).toBeUndefined();
    expect(reading.rangeOf(-1, 2)).toBeUndefined();
    expect(reading.rangeOf(2, 1)).toBeUndefined();
  });
  it('are not given once the editor has rendered anew', () => {
    const box = draftBox([['One']]);
    const reading = draftJs.read(box);
    box.replaceChildren();
    expect(reading.rangeOf(0, 3)).toBeUndefined();
  });
  it('go round a picture', () => {
    const reading = read([{ emoji: '🚲' }, ' now']);
    const range = reading.rangeOf(0, 2);
    expect(range?.startContainer).toBe(range?.endContainer);
    expect([range?.startOffset, range?.endOffset]).toEqual([0, 1]);
  });
});

describe('offsets', () => {
  it('lead back from every range', () => {
    const leaf = fc.oneof(
      fc.stringMatching(/^[a-z 🚲]{1,6}$/u),
      fc.record({ tag: fc.stringMatching(/^#[a-z]{1,5}$/) }),
    );
    const lines = fc.array(fc.array(leaf, { maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (shownLines, one, other) => {
        document.body.replaceChildren();
        const reading = read(...shownLines);
        const size = reading.text.length + 1;
        const [start = 0, end = 0] = [one % size, other % size].sort((a, b) => a - b);
        const range = reading.rangeOf(start, end);
        if (!range) throw new Error('a span within the text has a range');
        expect(reading.offsetOf(range.startContainer, range.startOffset)).toBe(start);
        expect(reading.offsetOf(range.endContainer, range.endOffset)).toBe(end);
        expect(range.toString()).toBe(reading.text.slice(start, end).replaceAll('\n', ''));
      }),
    );
  });
  it('are found for positions between elements', () => {
    const box = draftBox([['One'], [], ['Two']]);
    const reading = draftJs.read(box);
    const contents = box.firstElementChild;
    if (!contents) throw new Error('the fixture has contents');
    expect(reading.offsetOf(contents, 0)).toBe(0);
    expect(reading.offsetOf(contents, 1)).toBe(4);
    expect(reading.offsetOf(contents, 2)).toBe(5);
    expect(reading.offsetOf(contents, 3)).toBe(8);
    const second = contents.children[1];
    if (!second) throw new Error('the fixture has a second line');
    expect(reading.offsetOf(second, 0)).toBe(4);
    expect(reading.offsetOf(second, 1)).toBe(4);
  });
  it('are not found outside the box', () => {
    expect(read(['One']).offsetOf(document.body, 0)).toBeUndefined();
  });
});

describe('safety', () => {
  it('is denied to a span with a picture in it, and to no other', () => {
    const reading = read(['Go ', { emoji: '🚲' }, ' now'], ['Again']);
    expect(reading.safe(0, 3)).toBe(true);
    expect(reading.safe(0, 4)).toBe(false);
    expect(reading.safe(5, 8)).toBe(true);
  });
});
