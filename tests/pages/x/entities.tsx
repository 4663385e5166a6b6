/** @jsxImportSource react */
import type { ContentBlock } from 'draft-js';
import { CompositeDecorator } from 'draft-js';
import type { ReactNode } from 'react';

type Found = (start: number, end: number) => void;

/** Paints every match in the link colour, inline, in a span of its own: what splits a line into leaves. */
const Coloured = ({ children }: { children?: ReactNode }) => (
  <span style={{ color: 'rgb(29, 155, 240)' }}>{children}</span>
);

function strategy(pattern: RegExp) {
  return (block: ContentBlock, found: Found): void => {
    for (const match of block.getText().matchAll(pattern)) {
      found(match.index, match.index + match[0].length);
    }
  };
}

/** Links, hashtags and handles, decorated as the real composer does. */
export const entities = new CompositeDecorator([
  { strategy: strategy(/https?:\/\/[^\s]+/gu), component: Coloured },
  { strategy: strategy(/(?<=^|\s)#[\p{L}\p{N}_]+/gu), component: Coloured },
  { strategy: strategy(/(?<=^|\s)@\w{1,15}/gu), component: Coloured },
]);
