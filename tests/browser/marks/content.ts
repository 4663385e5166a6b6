/**
 * The content script of a test-only extension: marks phrases in whatever box the page asks it to,
 * in the isolated world, where marks are really made.
 */
import type { Reading } from '../../../sites/editors/editor.ts';
import { type Piece, readingOf } from '../../../sites/editors/reading.ts';
import { textarea } from '../../../sites/editors/textarea.ts';
import { lifeUntil } from '../../../sites/life.ts';
import { type Mark, type Marks, openMarks, type Spot } from '../../../sites/marks.ts';
import { watchPlaces } from '../../../sites/watch-places.ts';
import { openLayer } from '../probe/layer.ts';
import { type Asked, answerEvent, askEvent, type Phrase } from './protocol.ts';

let ending = new AbortController();
let marks: Marks | undefined;

function read(box: HTMLElement): Reading {
  if (textarea.fits(box)) return textarea.read(box);
  const pieces: Piece[] = [];
  let text = '';
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    pieces.push({ start: text.length, length: data.length, node });
    text += data;
  }
  return readingOf(box, text, pieces);
}

function spotsOf(box: HTMLElement, phrase: string): Spot[] {
  const reading = read(box);
  return [...reading.text.matchAll(RegExp(RegExp.escape(phrase), 'g'))].map(({ index }) => ({
    box,
    reading,
    start: index,
    end: index + phrase.length,
  }));
}

function mark(box: HTMLElement, phrases: readonly Phrase[], onText: boolean | undefined): void {
  ending.abort();
  ending = new AbortController();
  const life = lifeUntil(ending.signal);
  const opened = openMarks(life, {
    layer: openLayer(life),
    ...(onText !== undefined && { onText }),
  });
  marks = opened;
  const paint = () => {
    opened.paint(
      phrases.flatMap(({ phrase, level }): Mark[] =>
        level === 'pointed' ? [] : spotsOf(box, phrase).map((spot) => ({ ...spot, level })),
      ),
    );
    const pointed = phrases.find(({ level }) => level === 'pointed');
    opened.point(pointed && spotsOf(box, pointed.phrase)[0]);
  };
  box.addEventListener('input', () => life.requestAnimationFrame(paint), { signal: life.signal });
  watchPlaces(life, opened.follow).aim([box]);
  paint();
}

function answer(box: HTMLElement, asked: Asked): unknown {
  switch (asked.question) {
    case 'mark':
      return mark(box, asked.phrases, asked.onText);
    case 'rects':
      return spotsOf(box, asked.phrase)
        .flatMap((spot) => marks?.rectsOf(spot) ?? [])
        .map(({ x, y, width, height }) => ({ x, y, width, height }));
    case 'theme':
      return marks?.setTheme(asked.theme);
    case 'end':
      return ending.abort();
  }
}

document.addEventListener(askEvent, (event) => {
  const [box] = event.composedPath();
  if (!(event instanceof CustomEvent) || !(box instanceof HTMLElement)) return;
  const said = answer(box, JSON.parse(event.detail)) ?? null;
  document.dispatchEvent(new CustomEvent(answerEvent, { detail: JSON.stringify(said) }));
});
