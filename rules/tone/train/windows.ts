/** Long texts into post-sized ones, so that a model cannot tell a release by its length. */

/** Cuts texts into windows of these lengths, taken in turn in a fixed shuffle; each ends after a word. */
export function windowsOf(lengths: readonly number[]): (text: string) => readonly string[] {
  const order = shuffled(lengths);
  let turn = 0;
  return (text) => {
    const windows: string[] = [];
    let start = 0;
    while (start < text.length) {
      const length = order[turn++ % order.length] ?? text.length;
      const stop = start + Math.max(length, 1);
      const blank = text.indexOf(' ', stop);
      const end = stop >= text.length || blank < 0 ? text.length : blank;
      windows.push(text.slice(start, end));
      start = end + 1;
    }
    return windows;
  };
}

/** The same shuffle for the same list, so that training gives the same model. */
function shuffled<T>(items: readonly T[]): T[] {
  const result = [...items];
  let state = 20_091_104;
  for (let i = result.length - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    const [a, b] = [result[i], result[j]];
    if (a === undefined || b === undefined) continue;
    result[i] = b;
    result[j] = a;
  }
  return result;
}
