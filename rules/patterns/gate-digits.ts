/** How many digits a text must have before a pattern can match: phone numbers, dates, cards. */
import type { AST } from '@eslint-community/regexpp';

/** The fewest digits a match of a pattern holds. */
export function fewestDigits(alternatives: readonly AST.Alternative[]): number {
  const each = alternatives.map(({ elements }) =>
    elements.reduce((sum, element) => sum + digitsOf(element), 0),
  );
  return Math.min(...each);
}

function digitsOf(element: AST.Element): number {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return fewestDigits(element.alternatives);
    case 'Quantifier':
      return element.min * digitsOf(element.element);
    case 'CharacterClass':
      return !element.negate && element.elements.every(isDigits) ? 1 : 0;
    default:
      return isDigits(element) ? 1 : 0;
  }
}

/** Whether a part matches one digit and nothing else. */
function isDigits(part: AST.Element | AST.CharacterClassElement): boolean {
  if (part.type === 'Character') return isDigit(part.value);
  if (part.type === 'CharacterClassRange')
    return isDigit(part.min.value) && isDigit(part.max.value);
  return part.type === 'CharacterSet' && part.kind === 'digit' && !part.negate;
}

function isDigit(point: number): boolean {
  return point >= 0x30 && point <= 0x39;
}
