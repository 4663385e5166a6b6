/** Patterns that never look beyond the line they match in, and patterns that only match where a text begins. */
import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Whether every match of a pattern lies within one line and hangs on nothing beyond it: then lines can be read
 * one by one. Patterns with `^` or `$` are left out, for a long line is read in pieces.
 */
export function staysInLine(pattern: AST.Pattern, flags: string): boolean {
  let stays = true;
  const look = ({ raw }: { readonly raw: string }) => {
    stays &&= !new RegExp(`^${raw}$`, flags.replace(/[gmy]/g, '')).test('\n');
  };
  visitRegExpAST(pattern, {
    onAssertionEnter({ kind }) {
      if (kind === 'start' || kind === 'end') stays = false;
    },
    onCharacterEnter({ value, parent }) {
      const alone = parent.type === 'Alternative' || parent.type === 'Quantifier';
      if (alone && (value === LINE_FEED || value === CARRIAGE_RETURN)) stays = false;
    },
    onCharacterSetEnter(set) {
      if (set.parent.type !== 'CharacterClass') look(set);
    },
    onCharacterClassEnter: look,
  });
  return stays;
}

/** What is before the beginning of a text, and nowhere else: `\A` as it is translated. */
const NOTHING = String.raw`(?<![\s\S])`;

/** Whether a pattern can only match where a text begins: then it need not be tried anywhere else. */
export function beginsText({
  alternatives,
}: {
  readonly alternatives: AST.Alternative[];
}): boolean {
  return alternatives.every(({ elements }) => {
    const first = elements.find((each) => each.type !== 'Assertion' || each.kind !== 'word');
    if (first?.type === 'Assertion') return first.raw === NOTHING;
    return (first?.type === 'Group' || first?.type === 'CapturingGroup') && beginsText(first);
  });
}
