/**
 * Refuses patterns that could hold the page: those on which a backtracking matcher may take a number of steps
 * that grows faster than the text. Every text a pattern could be slow on is looked for (suspects.ts), and the
 * steps over it are counted with the pattern's own limits (steps.ts), so that `.{0,40}` may pass where `.*` may not.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { automatonOf, TooLarge } from './backtracking/automaton.ts';
import { Moves } from './backtracking/moves.ts';
import { stepsOver } from './backtracking/steps.ts';
import { type Suspect, suspectsOf, TooTangled } from './backtracking/suspects.ts';

/** What came of a check: why a pattern is not safe, and a text that would show it. */
export type PatternSafety =
  | { readonly safe: true }
  | { readonly safe: false; readonly reason: string; readonly attack: string };

/** The longest draft any site takes. */
const LONGEST_DRAFT = 25_000;
/** Steps for each character of such a draft; at 5 million in all a matcher takes some 20 ms. */
const MOST_STEPS = 200;
/** Where counting stops. */
const COUNTLESS = 1e12;
/** How much of a suspect text is counted: enough to tell growth from a slow start. */
const SAMPLE = 4_000;
/** Longer patterns than any list of words needs are refused unread. */
const LONGEST_PATTERN = 20_000;
const DEEPEST_GROUPS = 60;

const parser = new RegExpParser({ ecmaVersion: 2025 });

/** Checks a JavaScript pattern with the flags it will be run with. Throws where it is no pattern. */
export function checkPattern(source: string, flags: string): PatternSafety {
  const crude = tooCrude(source);
  if (crude !== undefined) return refusal(crude, '');
  try {
    const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
    return judge(pattern, flags);
  } catch (error) {
    if (error instanceof TooLarge || error instanceof TooTangled) return refusal(error.message, '');
    throw error;
  }
}

/** What can be told before a pattern is parsed, which recurses. */
function tooCrude(source: string): string | undefined {
  if (source.length > LONGEST_PATTERN) return `It is longer than ${LONGEST_PATTERN} characters.`;
  let depth = 0;
  for (const bracket of source.matchAll(/\\.|[()]/gs)) {
    if (bracket[0] === '(') depth += 1;
    if (bracket[0] === ')') depth -= 1;
    if (depth > DEEPEST_GROUPS) return `Its groups nest deeper than ${DEEPEST_GROUPS}.`;
  }
  return undefined;
}

function judge(pattern: AST.Pattern, flags: string): PatternSafety {
  const endless = new Moves(automatonOf(pattern, flags, 'endless'));
  let counted: Moves | undefined;
  for (const suspect of suspectsOf(endless)) {
    counted ??= new Moves(automatonOf(pattern, flags, 'counted'));
    const steps = stepsOn(counted, suspect);
    if (steps <= MOST_STEPS * LONGEST_DRAFT) continue;
    const often = steps < COUNTLESS ? `about ${million(steps)} million` : 'countless';
    const reason = `On a text of ${LONGEST_DRAFT} characters it could take ${often} steps.`;
    return refusal(reason, spelt(suspect, endless));
  }
  return { safe: true };
}

/** The steps a suspect text of the longest draft's length would take; endless where the ways double. */
function stepsOn(moves: Moves, suspect: Suspect): number {
  const { lead, pump } = suspect;
  const text = [...lead];
  while (text.length < SAMPLE) text.push(...pump);
  const steps = stepsOver(moves, text, COUNTLESS);
  if (steps.length < text.length) return Number.POSITIVE_INFINITY;
  const middle = steps.length >> 1;
  const [early, late] = [mean(steps.slice(0, middle)), mean(steps.slice(middle))];
  const grows = late > 1.3 * early;
  // What grows steadily is on average as high as at half the length.
  const each = grows ? late * (LONGEST_DRAFT / 2 / (0.75 * steps.length)) : late;
  return each * LONGEST_DRAFT;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(numbers.length, 1);
}

function million(steps: number): string {
  return Math.round(steps / 1_000_000).toLocaleString('en-GB');
}

/** The suspect text, long enough to be felt: 40 rounds where each doubles, else the longest draft. */
function spelt({ lead, pump, end, growth }: Suspect, { automaton }: Moves): string {
  const spell = (word: readonly number[]) =>
    word.map((letter) => automaton.alphabet.letters[letter]?.sample ?? '').join('');
  const round = spell(pump);
  const rounds = growth === 'doubling' ? 40 : Math.floor(LONGEST_DRAFT / round.length);
  return spell(lead) + round.repeat(rounds) + spell(end);
}

function refusal(reason: string, attack: string): PatternSafety {
  return { safe: false, reason, attack };
}
