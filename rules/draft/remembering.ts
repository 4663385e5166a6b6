/**
 * A function that remembers what it made of each text, since people type on in the same ones: of `most` texts, and then
 * it begins anew.
 */
export function remembering<Made>(
  most: number,
  make: (text: string) => Made,
): (text: string) => Made {
  const known = new Map<string, { readonly made: Made }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.made;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, { made });
    return made;
  };
}
