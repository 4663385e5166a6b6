import { describe, expect, it } from 'vitest';
import { readTone } from '../../../rules/tone/read-tone.ts';
import type { Category, Nudge } from '../../../rules/types.ts';

const read = (text: string, nudges: readonly Nudge[] = []) => readTone([{ text }], nudges);

const nudgeAt = (text: string, phrase: string, category: Category): Nudge => ({
  pack: 'pack',
  rule: phrase,
  category,
  level: 'suggestion',
  post: 0,
  start: text.indexOf(phrase),
  end: text.indexOf(phrase) + phrase.length,
  match: phrase,
  message: 'A thought.',
  fixes: [],
});

const shown = (text: string, nudges: readonly Nudge[] = []) =>
  read(text, nudges)?.phrases.map(({ start, end }) => text.slice(start, end));

describe('readTone', () => {
  it.each([
    'The Minister for Roads, Dana Hill, today announced a new agreement with councils, the Department said in a statement.',
    'The company said it is proud to announce the opening of its leading research centre, released today.',
    'The Department of Parks announced today that the following programmes will begin during the spring.',
  ])('hears news reporting: %s', (text) => {
    expect(read(text)?.reading).toBe('news');
  });

  it.each([
    'Our strategy is to ensure effective implementation of the framework and strengthen engagement with partners across sectors.',
    'The consultation addresses provision of services, governance arrangements and measures to facilitate participation.',
  ])('hears policy making: %s', (text) => {
    expect(read(text)?.reading).toBe('policy');
  });

  it.each([
    "We've had a lot of you asking about bins this week. They're back to normal on Monday, thanks for waiting!",
    'Sorry about the queue this morning, the heating went off again. It should be warm by lunch.',
    'Who else was up at six to see the snow? Send me your pictures, I love them all',
  ])('hears a person talking: %s', (text) => {
    expect(read(text)?.reading).toBe('person');
  });

  it('says nothing of a few words, whatever stands beside them', () => {
    expect(read('Today announced a new agreement https://a.example/b/c-d-e @one @two #three')).toBe(
      undefined,
    );
    expect(readTone([])).toBe(undefined);
  });

  it('looks at all posts of a thread, and says where each phrase is', () => {
    const posts = [
      { text: 'The Department today announced' },
      { text: 'a landmark agreement, the company said in a statement.' },
    ];
    const reading = readTone(posts);
    expect(reading?.reading).toBe('news');
    expect(new Set(reading?.phrases.map(({ post }) => post))).toEqual(new Set([0, 1]));
  });

  it('does not hang on links, handles, hashtags, figures or emoji', () => {
    const plain =
      'The Department said it will begin to provide access to the services during the spring.';
    const dressed = `${plain} https://a.example/x @parks #Spring 2026 🌱`;
    expect(read(dressed)?.lean).toBe(read(plain)?.lean);
  });

  it('does not hang on which name it is', () => {
    expect(
      read('Yesterday the council met Anna Lee in Leeds and talked about the park.')?.lean,
    ).toBe(read('Yesterday the council met Omar Diaz in Truro and talked about the park.')?.lean);
  });

  it('takes a nudge about tone for a sign, and shows its phrase first', () => {
    const text = 'The board is thrilled to unveil plans for the harbour, the company said.';
    const nudges = [nudgeAt(text, 'thrilled to unveil', 'tone')];
    expect(read(text, nudges)?.lean).toBeGreaterThan(read(text)?.lean ?? 1);
    expect(shown(text, nudges)?.[0]).toBe('thrilled to unveil');
  });

  it('is not moved by nudges about anything else', () => {
    const text = 'The board is thrilled to unveil plans for the harbour, the company said.';
    expect(read(text, [nudgeAt(text, 'harbour', 'accessibility')])).toEqual(read(text));
  });

  it('shows at most three phrases, none of them overlapping', () => {
    const text =
      'The Department today announced an agreement, the company said in a statement released today.';
    const phrases = read(text)?.phrases ?? [];
    expect(phrases).toHaveLength(3);
    const sorted = phrases.toSorted((a, b) => a.start - b.start);
    for (const [i, { end }] of sorted.entries())
      expect(sorted[i + 1]?.start ?? text.length).toBeGreaterThanOrEqual(end);
  });

  it('shows no phrase twice, none without its words, and none as long as a sentence', () => {
    const text =
      'The Department announced it will end the scheme for ferries. The Department “announced” it again, the Minister said in a statement.';
    const nudges = [
      nudgeAt(text, 'The Department announced it will end the scheme for ferries.', 'tone'),
      nudgeAt(text, 'announced', 'tone'),
      nudgeAt(text, '“announced”', 'tone'),
    ];
    const phrases = shown(text, nudges) ?? [];
    expect(phrases.filter((each) => each === 'announced')).toHaveLength(1);
    for (const phrase of phrases) {
      expect(phrase).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}]$/u);
      expect(phrase.length).toBeLessThan(49);
    }
  });

  it('shows of a person’s words only those said to somebody', () => {
    const text = "Snow was on the way last night, so we've filled the bins. Have you seen it?";
    expect(shown(text)).toEqual(expect.arrayContaining(["we've"]));
    for (const phrase of shown(text) ?? []) expect(phrase).toMatch(/we've|you/);
  });
});
