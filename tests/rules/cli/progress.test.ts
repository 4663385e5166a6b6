import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { progressOn } from '../../../rules/cli/progress.ts';

/** A terminal, or something else, that keeps what is written to it. */
function screen(isTTY: boolean) {
  const written: string[] = [];
  const out = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  });
  return { out: Object.assign(out, { isTTY }), written };
}

it('draws a bar on a terminal, ten times a second at most', () => {
  let time = 0;
  const { out, written } = screen(true);
  const progress = progressOn(out, 200, () => time);
  for (let i = 0; i < 100; i += 1) {
    progress.read(2);
    progress.draft();
    time += 10;
  }
  expect(written.length).toBe(9);
  expect(written[4]).toBe(`\r\u001b[K${'█'.repeat(15)}${'░'.repeat(15)} 51 %  51 drafts`);
  progress.clear();
  progress.clear();
  expect(written.slice(9)).toEqual(['\r\u001b[K']);
});

it('counts where it cannot know how much there is', () => {
  let time = 0;
  const { out, written } = screen(true);
  const progress = progressOn(out, undefined, () => time);
  time = 1_000;
  for (let i = 0; i < 1_234; i += 1) progress.draft();
  time = 2_000;
  progress.draft();
  expect(written).toEqual(['\r\u001b[K1 drafts', '\r\u001b[K1,235 drafts']);
});

it('writes nothing where nobody looks on', () => {
  const { out, written } = screen(false);
  const progress = progressOn(out, 100, () => 0);
  progress.read(100);
  progress.draft();
  progress.clear();
  expect(written).toEqual([]);
});
