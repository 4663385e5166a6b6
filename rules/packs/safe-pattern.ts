/**
 * Refuses patterns that could hold the page: those on which a backtracking matcher may take a number of steps
 * that grows faster than the text. Every text a pattern could be slow on is looked for (suspects.ts), and the
 * steps over it are counted with the pattern's own limits (steps.ts), so that `.{0,40}` may pass where `.*` may not.
 */
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { attackInWords, attackText, grouped, LONGEST_DRAFT } from './backtracking/attack.ts';
import { automatonOf, TooLarge } from './backtracking/automaton.ts';
import { nestedReach } from './backtracking/lengths.ts';
import { Moves } from './backtracking/moves.ts';
import { TooTangled } from './backtracking/search.ts';
import { COUNTLESS, roundsOf, stepsOn } from './backtracking/steps.ts';
import { type Suspect, suspectsOf } from './backtracking/suspects.ts';

/** What came of a check: why a pattern is not safe, and a text that would show it. */
export type PatternSafety =
  | { readonly safe: true }
  | { readonly safe: false; readonly reason: string; readonly attack: string };

/** Steps for each character of such a draft; at 5 million in all a matcher takes some 20 ms. */
const MOST_STEPS = 200;
/** How many characters of a suspect text are counted: enough to tell growth from a slow start. */
const SAMPLE = 2_000;
/** Longer patterns than any list of words needs are refused unread. */
const LONGEST_PATTERN = 20_000;
const DEEPEST_GROUPS = 60;
/** How many characters limited repeats inside one another may span. */
const LONGEST_REACH = 500;
/** From so many parts that may be left out, every choice counts. */
const MANY_CHOICES = 12;

const parser = new RegExpParser({ ecmaVersion: 2025 });

/**
 * Checks a JavaScript pattern with the flags it will be run with: what it could do to a text of 25,000 characters.
 * Throws where it is no pattern.
 */
export function checkPattern(source: string, flags: string): PatternSafety {
  const large = tooLarge(source);
  if (large !== undefined) return refusal(large, '');
  if (!canRepeat(source)) return { safe: true };
  try {
    const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
    return judge(pattern, flags);
  } catch (error) {
    if (error instanceof TooLarge || error instanceof TooTangled) return refusal(error.message, '');
    throw error;
  }
}

/** What can be told before a pattern is parsed, which goes as deep as its groups. */
export function tooLarge(source: string): string | undefined {
  if (source.length > LONGEST_PATTERN)
    return `This pattern is longer than ${grouped(LONGEST_PATTERN)} characters.`;
  let depth = 0;
  for (const bracket of source.matchAll(/\\.|[()]/gs)) {
    if (bracket[0] === '(') depth += 1;
    if (bracket[0] === ')') depth -= 1;
    if (depth > DEEPEST_GROUPS)
      return `The groups of this pattern nest deeper than ${DEEPEST_GROUPS}.`;
  }
  return undefined;
}

/** Whether a pattern repeats anything, or leaves so much to choose that it might as well. */
function canRepeat(source: string): boolean {
  const bare = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, '');
  return /[*+{]/.test(bare) || choicesIn(bare) >= MANY_CHOICES;
}

function choicesIn(bare: string): number {
  return bare.match(/[^(]\?/g)?.length ?? 0;
}

function judge(pattern: AST.Pattern, flags: string): PatternSafety {
  let counted: Moves | undefined;
  // Limited repeats inside one another are at their worst at their longest, which suspects, being short, do not show.
  const reach = nestedReach(pattern) > LONGEST_REACH ? nestedReach(pattern) : 0;
  const cleared = new Set<string>();
  for (const { suspect, moves } of suspectsIn(pattern, flags)) {
    if (cleared.has(roundsOf(suspect))) continue;
    cleared.add(roundsOf(suspect));
    counted ??= new Moves(automatonOf(pattern, flags, 'counted'));
    const steps = Math.max(reach, stepsOn(counted, suspect, SAMPLE)) * LONGEST_DRAFT;
    if (steps <= MOST_STEPS * LONGEST_DRAFT) continue;
    const often = steps < COUNTLESS ? `about ${million(steps)} million` : 'countless';
    const reason = `On ${attackInWords(suspect, moves)} it could take ${often} steps.`;
    return refusal(reason, attackText(suspect, moves));
  }
  return { safe: true };
}

function* suspectsIn(
  pattern: AST.Pattern,
  flags: string,
): Generator<{ suspect: Suspect; moves: Moves }> {
  const { endless, limited } = repeatsIn(pattern);
  for (const repeats of ['short', 'endless'] as const) {
    // Where nothing is endless there are no loops; where nothing is limited, both automata are the same.
    if (repeats === 'short' ? !endless : !limited) continue;
    const moves = new Moves(automatonOf(pattern, flags, repeats));
    for (const suspect of suspectsOf(moves)) yield { suspect, moves };
  }
  if (choicesIn(pattern.raw) < MANY_CHOICES) return;
  // Without a loop, many parts that may be left out can still be left out in very many ways.
  const moves = new Moves(automatonOf(pattern, flags, 'short'));
  for (const letter of moves.automaton.alphabet.letters.keys()) {
    yield { suspect: { lead: [], pump: [letter], end: [], growth: 'adding' }, moves };
  }
}

/** Whether a pattern has repeats without a limit, and whether it has some with one. */
function repeatsIn(pattern: AST.Pattern): { endless: boolean; limited: boolean } {
  let [endless, limited] = [false, false];
  visitRegExpAST(pattern, {
    onQuantifierEnter({ max }) {
      if (max === Number.POSITIVE_INFINITY) endless = true;
      else if (max > 1) limited = true;
    },
  });
  return { endless, limited };
}

function million(steps: number): string {
  return grouped(Math.round(steps / 1_000_000));
}

function refusal(reason: string, attack: string): PatternSafety {
  return { safe: false, reason, attack };
}
