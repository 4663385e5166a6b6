/** Makes random edits with real keys, and knows what should come of each. */
import type { Page } from 'puppeteer-core';
import * as writing from '../harness/writing.ts';
import { type AtEditor, box } from '../probe/at-editors.ts';
import { isFirefox } from '../probe/compose.ts';
import { answerEvent, askEvent } from '../probe/protocol.ts';
import { type Edit, pasted } from './edits.ts';
import { installFollowing } from './in-page.ts';
import {
  behindBreak,
  type Reference,
  removed,
  replaced,
  spacesApart,
  startsLine,
  takesAll,
  takesWholeLines,
  withAnyCaret,
  withBreakBefore,
  withBreakBehind,
  withBreakKept,
  withoutFirstLine,
  withoutLastLine,
} from './reference.ts';

/** The handle that is picked from a list. */
const mention = '@anna.example';

/** What the editor's model holds. */
export async function modelOf(page: Page): Promise<Reference> {
  const { text, anchor, focus } = await writing.editor(page, box);
  return {
    text,
    selection: { start: Math.min(anchor, focus), end: Math.max(anchor, focus) },
  };
}

/**
 * A moment. Chromium tells the page of a moved caret a moment later, and some editors undo one task
 * after the key: keys that come faster than any writer's land elsewhere each time, with or without
 * an extension.
 */
const caretFollowed = (page: Page): Promise<void> =>
  page.evaluate(() => window.__following.moment());

/** Makes an edit, and lets the editor follow where the next could come too soon for it. */
export async function makeAndFollow(
  at: AtEditor,
  edit: Exclude<Edit, { type: 'fix' }>,
  ways: Ways,
): Promise<void> {
  await make(at, edit, ways);
  if (!['type', 'enter'].includes(edit.type)) await caretFollowed(at.page);
}

/** Makes a page ready for random edits: what will be pasted is on the clipboard. */
export async function prepare(page: Page): Promise<void> {
  await page.evaluate(installFollowing, { ask: askEvent, answer: answerEvent });
  await page.evaluate((text) => {
    const source = document.createElement('textarea');
    source.id = 'source';
    source.value = text;
    document.body.append(source);
    source.select();
  }, pasted);
  await withCommand(page, 'c', 'Copy');
  await page.evaluate(() => document.getElementById('source')?.remove());
}

/** Presses a key with Control. Only Firefox knows by itself what the keys for copying and pasting do. */
async function withCommand(page: Page, key: 'c' | 'v', command: string): Promise<void> {
  await page.keyboard.down(writing.mainModifier);
  await page.keyboard.press(key, isFirefox(page) ? {} : { commands: [command] });
  await page.keyboard.up(writing.mainModifier);
}

/**
 * Types as a quick writer does, the next key before the last is up. What no key is for comes whole, as
 * from a picker of emoji or an input method: a driver that puts it in piece by piece finds the caret
 * moved in between, as Chromium lets none stand within an emoji that joined the next.
 */
async function typeAtOnce(page: Page, text: string, ways: Ways): Promise<void> {
  const { keyboard } = page;
  if (isFirefox(page)) {
    if (!ways.losesCaret || isKeys(text)) return keyboard.type(text);
    // Its driver presses keys for an emoji unit by unit, between which this editor takes half of it for text.
    await page.evaluate((each) => document.execCommand('insertText', false, each), text);
    return;
  }
  const pieces = text.split(/([^ -~]+)/).filter((piece) => piece !== '');
  await Promise.all(
    pieces.flatMap((piece) =>
      isKeys(piece)
        ? Array.from(piece, (key) => keyboard.type(key))
        : [keyboard.sendCharacter(piece)],
    ),
  );
}

const isKeys = (piece: string) => /^[ -~]*$/.test(piece);

/** What is typed of a text: where the caret is behind what no key is for cannot be known, nothing after that. */
const typedOf = (text: string, ways: Ways): string =>
  ways.losesCaret ? (/^[^ -~]+/.exec(text)?.[0] ?? text) : text;

/** Makes one edit, but for fixes: those are the caller's to take. Does not wait for what comes of it. */
export async function make(
  { page }: AtEditor,
  edit: Exclude<Edit, { type: 'fix' }>,
  ways: Ways,
): Promise<void> {
  switch (edit.type) {
    case 'type':
      return typeAtOnce(page, typedOf(edit.text, ways), ways);
    case 'enter':
      return page.keyboard.press('Enter');
    case 'remove':
      return page.keyboard.press(edit.key);
    case 'paste':
      return withCommand(page, 'v', 'Paste');
    case 'move': {
      const [last, ...held] = edit.keys.toReversed();
      if (last === undefined) return;
      for (const key of held) await page.keyboard.down(key);
      for (let time = 0; time < edit.times; time++) {
        if (time > 0) await caretFollowed(page);
        await page.keyboard.press(last);
      }
      for (const key of held) await page.keyboard.up(key);
      return;
    }
    case 'undo':
      return writing.undo(page);
    case 'leave and return':
      return page.evaluate(() => {
        const element = window.__page.element('box');
        element?.blur();
        element?.focus();
      });
    case 'mention':
      return page.evaluate((handle) => window.__mention(handle), mention.slice(1));
  }
}

/** What sets an editor apart from the others. */
export interface Ways {
  /** It has mentions, which are one thing each. */
  readonly mentions: boolean;
  /** What is typed over whole lines leaves one of their breaks, or is put behind the next one. */
  readonly keepsLastBreak: boolean;
  /** What is typed over lines from an empty one on, or from any, joins the line before. */
  readonly takesBreakBefore: 'empty' | 'any' | undefined;
  /** What is typed over whole lines, but for the last one's break, joins the line behind, with that break or without. */
  readonly joinsLineBehind: boolean;
  /** Spaces typed within a link, where lines were joined, part: the others than the first come behind the link. */
  readonly partsSpaces: boolean;
  /** At the very start nothing is written until the caret has moved. */
  readonly deafAtStart: boolean;
  /** Backspace at the very start removes an empty first line. */
  readonly dropsFirstLine: boolean;
  /** Delete at the very end removes an empty last line. */
  readonly dropsLastLine: boolean;
  /** Backspace at the start of a line may join its element to the text before, and leave a break that text ends in. */
  readonly keepsBreakBehindText: boolean;
  /** Enter does nothing while everything is selected. */
  readonly keepsAll: boolean;
  /**
   * What is put in by no key leaves the caret elsewhere now and then: on a line just made, or where two were
   * joined. The text is right.
   */
  readonly losesCaret: boolean;
}

/** What can be there after an edit; undefined where only the editor can say (its caret, its undo). */
export function expectedAfter(
  before: Reference,
  edit: Exclude<Edit, { type: 'fix' }>,
  ways: Ways,
): readonly Reference[] | undefined {
  const unheard = ways.deafAtStart && before.selection.end === 0 ? [before] : [];
  const over = (by: string) => {
    const kept = ways.keepsLastBreak && takesWholeLines(before) ? withBreakKept(before) : [];
    const { takesBreakBefore } = ways;
    const lost = takesBreakBefore ? withBreakBefore(before, takesBreakBefore) : [];
    const joined = ways.joinsLineBehind ? [...withBreakBehind(before), ...behindBreak(before)] : [];
    const written = [before, ...kept, ...lost, ...joined].map((each) => replaced(each, by));
    return [...written, ...unheard];
  };
  const typed = (wanted: Reference[], caretKnown: boolean) =>
    caretKnown ? wanted : [...wanted, ...wanted.flatMap(withAnyCaret)];
  switch (edit.type) {
    case 'type': {
      const text = typedOf(edit.text, ways);
      const parted = ways.partsSpaces && /^ {2,}$/.test(text) ? spacesApart(before, text) : [];
      return [...typed(over(text), isKeys(edit.text) || !ways.losesCaret), ...parted];
    }
    case 'enter':
      return [...over('\n'), ...(ways.keepsAll && takesAll(before) ? [before] : [])];
    case 'paste':
      return over(pasted);
    case 'remove':
      return [
        ...removed(before, edit.key, mention),
        ...unheard,
        ...(ways.dropsLastLine && edit.key === 'Delete' ? withoutLastLine(before) : []),
        ...(ways.dropsFirstLine ? withoutFirstLine(before) : []),
        ...(ways.keepsBreakBehindText && edit.key === 'Backspace' && startsLine(before)
          ? [before]
          : []),
      ];
    case 'mention':
      return [ways.mentions ? replaced(before, mention) : before];
    case 'move':
    case 'leave and return':
    case 'undo':
      return undefined;
  }
}

/** Waits until the model is one of these, and says which. */
export async function comeTo(page: Page, wanted: readonly Reference[]): Promise<Reference> {
  const { model, found } = await page.evaluate(
    (some) => window.__following.model(some),
    [...wanted],
  );
  if (!found) throw new Error(`came to ${JSON.stringify(model)}, not ${JSON.stringify(wanted[0])}`);
  return model;
}

/** Waits until what Parapet reads is what the model holds, its selection too, and gives it back. */
export async function readsAsModel(page: Page): Promise<Reference> {
  const { model, read, found } = await page.evaluate(() => window.__following.reading());
  if (!found) throw new Error(`read as ${JSON.stringify(read)}, is ${JSON.stringify(model)}`);
  return model;
}
