/** @jsxImportSource react */
import { useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount } from './mounted.ts';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A text box whose text React holds, and which grows with it, as on Mastodon. */
function Growing({ text, onText }: Props) {
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    box.current.style.height = 'auto';
    box.current.style.height = `${box.current.scrollHeight}px`;
  });
  return <textarea ref={box} value={text} onChange={(event) => onText(event.target.value)} />;
}

export const textarea: Mount = (place) => {
  const root = createRoot(place);
  let held = '';
  let generation = 0;
  const show = (text: string) => {
    held = text;
    root.render(<Growing key={generation} text={text} onText={show} />);
  };
  flushSync(() => show(''));
  const element = () => place.querySelector('textarea');
  return {
    element,
    text: () => held,
    selection() {
      const box = element();
      const forwards = box?.selectionDirection !== 'backward';
      const { selectionStart = 0, selectionEnd = 0 } = box ?? {};
      return forwards
        ? { anchor: selectionStart, focus: selectionEnd }
        : { anchor: selectionEnd, focus: selectionStart };
    },
    // A new element: the browser's own undo goes back beyond what a script puts in.
    put(text) {
      generation += 1;
      flushSync(() => show(text));
    },
  };
};
