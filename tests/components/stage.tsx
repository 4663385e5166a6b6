import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { onTestFinished } from 'vitest';
import { WordsProvider } from '../../components/words.ts';
import type { Nudge } from '../../rules/types.ts';
import { english } from './english.ts';

/** Puts a view on the stage with English words until the test is over, and lets it be shown again with other props. */
export function show(view: ComponentChild) {
  const wrapped = (child: ComponentChild) => <WordsProvider value={english}>{child}</WordsProvider>;
  const shown = render(wrapped(view));
  onTestFinished(cleanup);
  return { ...shown, again: (next: ComponentChild) => shown.rerender(wrapped(next)) };
}

/** A nudge about "leveraging" in "We are leveraging data", with whatever else is asked for. */
export function aNudge(changes: Partial<Nudge> = {}): Nudge {
  return {
    pack: 'plain-words',
    rule: 'leverage',
    category: 'jargon',
    level: 'warning',
    post: 0,
    start: 7,
    end: (changes.start ?? 7) + (changes.match ?? 'leveraging').length,
    match: 'leveraging',
    message: 'Nobody outside the building says “leveraging”.',
    fixes: [],
    ...changes,
  };
}
