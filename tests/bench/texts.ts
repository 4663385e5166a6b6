/** The texts everybody is measured on: posts of our own, the same on every machine. */
import { createDice, type Dice } from './dice.ts';
import { NAMES, OPENINGS, SENTENCES } from './sentences.ts';

/**
 * A text of exactly so many UTF-16 units: paragraphs of a post, one to four sentences each. Another
 * seed is another text. No sentence comes twice, so that nobody can live off what it remembers.
 */
export function textOf(length: number, seed: number): string {
  const dice = createDice(seed);
  const used = new Set<string>();
  let text = '';
  while (text.length < length) {
    const paragraph = Array.from({ length: 1 + dice(4) }, () => freshSentence(dice, used));
    text += `${text === '' ? '' : '\n\n'}${paragraph.join(' ')}`;
  }
  return tidyEnd(text.slice(0, length));
}

function freshSentence(dice: Dice, used: Set<string>): string {
  for (;;) {
    const sentence = filled(leadInto(dice), dice);
    if (used.has(sentence)) continue;
    used.add(sentence);
    return sentence;
  }
}

/** A third of the sentences begin with a word or two that lead into them. */
function leadInto(dice: Dice): string {
  const sentence = pick(SENTENCES, dice);
  if (dice(3) > 0) return sentence;
  return `${pick(OPENINGS, dice)} ${sentence}`;
}

function filled(sentence: string, dice: Dice): string {
  return sentence.replace(/\{(\w+)\}/g, (_, kind: string) => {
    if (kind === 'number') return String(2 + dice(940));
    return pick(NAMES[kind] ?? [], dice);
  });
}

function pick(list: readonly string[], dice: Dice): string {
  return list[dice(list.length)] ?? '';
}

/** Half an emoji or a blank at the very end is no text anybody writes. */
function tidyEnd(text: string): string {
  return /[\s\uD800-\uDBFF]$/.test(text) ? `${text.slice(0, -1)}.` : text;
}
