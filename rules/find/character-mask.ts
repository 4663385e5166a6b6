/** Characters as a gate asks for them: a few bits that tell whether a text can have what it needs. */

/** Which ASCII characters a text has, how many digits, and whether it has others: letters and marks, or pictures. */
export interface CharacterMask {
  readonly bits: [number, number, number, number];
  readonly beyond: boolean;
  readonly pictures: boolean;
  readonly digits: number;
}

/** From here on there are pictures; the few before are ©, ®, ‼, ⁉, ™ and ℹ. */
const FIRST_PICTURE = 0x2190;
const EARLY_PICTURES: ReadonlySet<number> = new Set([0xa9, 0xae, 0x203c, 0x2049, 0x2122, 0x2139]);

/** The characters of a text, or of a gate, as a mask. */
export function maskOf(text: string): CharacterMask {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let beyond = false;
  let pictures = false;
  let digits = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const bit = 1 << (unit & 31);
    if (unit < 32) a |= bit;
    else if (unit < 64) {
      b |= bit;
      if (unit >= 0x30 && unit <= 0x39) digits += 1;
    } else if (unit < 96) c |= bit;
    else if (unit < 128) d |= bit;
    else if (unit >= FIRST_PICTURE || EARLY_PICTURES.has(unit)) pictures = true;
    else beyond = true;
  }
  return { bits: [a, b, c, d], beyond, pictures, digits };
}

/** Whether two masks share a character; beyond ASCII all pictures count as one, and all else. */
export function sharesCharacter(one: CharacterMask, other: CharacterMask): boolean {
  return (
    (one.beyond && other.beyond) ||
    (one.pictures && other.pictures) ||
    (one.bits[0] & other.bits[0]) !== 0 ||
    (one.bits[1] & other.bits[1]) !== 0 ||
    (one.bits[2] & other.bits[2]) !== 0 ||
    (one.bits[3] & other.bits[3]) !== 0
  );
}

/** What several texts have together. */
export function masksTogether(masks: readonly CharacterMask[]): CharacterMask {
  const [first] = masks;
  if (first !== undefined && masks.length === 1) return first;
  let [a, b, c, d, digits] = [0, 0, 0, 0, 0];
  let [beyond, pictures] = [false, false];
  for (const mask of masks) {
    a |= mask.bits[0];
    b |= mask.bits[1];
    c |= mask.bits[2];
    d |= mask.bits[3];
    digits += mask.digits;
    beyond ||= mask.beyond;
    pictures ||= mask.pictures;
  }
  return { bits: [a, b, c, d], beyond, pictures, digits };
}
