/**
 * Compiled packs written short for a build: runs of phrases of one item, and the words a gate asks for, are joined
 * into one text each. Half of what a page loads is such lists.
 */

/** Never in a phrase or a word. */
const BAR = '|';

/** The same, written short. Takes and gives back JSON. */
export function slimOf(value: unknown): unknown {
  return changed(value, (key, each) => {
    if (!Array.isArray(each)) return undefined;
    if (key === 'phrases') return joinedPhrases(each);
    return isWords(key) && each.every(isText) ? each.join(BAR) : undefined;
  });
}

/** What `slimOf` was given. */
export function fullOf(value: unknown): unknown {
  return changed(value, (key, each) => {
    if (key === 'phrases' && Array.isArray(each)) return each.flatMap(phrasesOf);
    return isWords(key) && isText(each) ? each.split(BAR) : undefined;
  });
}

function isWords(key: string): boolean {
  return key === 'words' || key === 'pieces';
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The value with all that `change` has something else for; what it has is not looked into again. */
function changed(value: unknown, change: (key: string, each: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, change(key, each) ?? changed(each, change)]),
  );
}

/** Phrases `[text, item, exact?]` as runs `[texts, item, exact?]`. */
function joinedPhrases(phrases: readonly unknown[]): unknown[] {
  const runs: { texts: string[]; readonly rest: readonly unknown[] }[] = [];
  for (const phrase of phrases) {
    if (!Array.isArray(phrase)) continue;
    const [text, ...rest]: unknown[] = phrase;
    const last = runs.at(-1);
    if (last !== undefined && last.rest.join() === rest.join()) last.texts.push(String(text));
    else runs.push({ texts: [String(text)], rest });
  }
  return runs.map(({ texts, rest }) => [texts.join(BAR), ...rest]);
}

function phrasesOf(run: unknown): unknown[] {
  if (!Array.isArray(run)) return [];
  const [texts, ...rest]: unknown[] = run;
  return String(texts)
    .split(BAR)
    .map((text) => [text, ...rest]);
}
