/** Where one can be on the options page, and the address of each place: `#rules/plain-words/use`. */

export const sections = [
  'coaching',
  'rules',
  'packs',
  'sites',
  'cadence',
  'ignored',
  'privacy',
  'about',
] as const;
export type Section = (typeof sections)[number];

/** A section; among the rules, those of one pack, or one rule. */
export interface OptionsPlace {
  readonly section: Section;
  readonly pack?: string;
  readonly rule?: string;
}

/** The place an address's hash leads to; the first section where it leads nowhere. */
export function placeAt(hash: string): OptionsPlace {
  const [name, pack, rule] = hash.replace(/^#/, '').split('/').map(decoded);
  const section = sections.find((each) => each === name) ?? 'coaching';
  if (section !== 'rules' || !pack) return { section };
  return rule ? { section, pack, rule } : { section, pack };
}

/** The hash that leads to a place. */
export function hashOf({ section, pack, rule }: OptionsPlace): string {
  const parts = [section, pack, rule].filter((part) => part !== undefined);
  return `#${parts.map(encodeURIComponent).join('/')}`;
}

/** A part of a hash as it was meant; as it stands where it is no encoding. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
