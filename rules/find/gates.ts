/** Gates: the cheap look that tells whether a pattern is worth trying on a text. */

/** Which ASCII characters a text has, and whether it has others. */
export interface CharacterMask {
  readonly bits: readonly [number, number, number, number];
  readonly beyond: boolean;
}

/** The characters of a text, or of a gate, as a mask. */
export function maskOf(text: string): CharacterMask {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let beyond = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const bit = 1 << (unit & 31);
    if (unit < 32) a |= bit;
    else if (unit < 64) b |= bit;
    else if (unit < 96) c |= bit;
    else if (unit < 128) d |= bit;
    else beyond = true;
  }
  return { bits: [a, b, c, d], beyond };
}

/** Whether two masks share a character; all characters beyond ASCII count as one. */
export function sharesCharacter(one: CharacterMask, other: CharacterMask): boolean {
  return (
    (one.beyond && other.beyond) ||
    (one.bits[0] & other.bits[0]) !== 0 ||
    (one.bits[1] & other.bits[1]) !== 0 ||
    (one.bits[2] & other.bits[2]) !== 0 ||
    (one.bits[3] & other.bits[3]) !== 0
  );
}
