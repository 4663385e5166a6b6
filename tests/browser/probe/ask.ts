import type { Page } from 'puppeteer-core';
import type { EditorId } from '../harness/writing.ts';
import { answerEvent, askEvent, type Question, type Questions } from './protocol.ts';

let questions = 0;

/** Puts a question to the sites room about one editor's box, and waits for the answer. */
export async function ask<Q extends Question>(
  page: Page,
  editor: EditorId,
  question: Q,
  detail: Questions[Q]['ask'],
): Promise<Questions[Q]['answer']> {
  const id = ++questions;
  const said = await page.evaluate(
    (which, events, asked) =>
      new Promise<string>((resolve, reject) => {
        const listen = (event: Event) => {
          if (!(event instanceof CustomEvent)) return;
          const { id, answer } = JSON.parse(event.detail);
          if (id !== asked.id) return;
          document.removeEventListener(events.answer, listen);
          resolve(JSON.stringify(answer));
        };
        const box = window.__page.element(which);
        if (!box) reject(new Error(`no editor ${which}`));
        document.addEventListener(events.answer, listen);
        box?.dispatchEvent(
          new CustomEvent(events.ask, {
            bubbles: true,
            composed: true,
            detail: JSON.stringify(asked),
          }),
        );
      }),
    editor,
    { ask: askEvent, answer: answerEvent },
    { id, question, detail: JSON.stringify(detail) },
  );
  return JSON.parse(said);
}
