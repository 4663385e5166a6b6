import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Every module a file brings with it when it runs; type imports are gone by then. */
function broughtBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const imports = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm);
  for (const [, module = ''] of imports) {
    if (module.startsWith('.')) broughtBy(normalize(join(dirname(file), module)), seen);
    else seen.add(module);
  }
  return seen;
}

describe('the coach in a page', () => {
  const brought = [...broughtBy('rules/coach.ts')];

  it('is the coach', () => {
    expect(brought).toEqual(
      expect.arrayContaining(['rules/kinds/existence.ts', 'rules/find/trie.ts']),
    );
  });

  it('brings no library', () => {
    expect(brought.filter((module) => !module.startsWith('rules/'))).toEqual([]);
  });

  it('brings nothing that only reading a pack needs', () => {
    const compiling = /^rules\/(?:patterns|inflect)\/|^rules\/packs\/(?:compile|rule-|yaml|read)/;
    expect(brought.filter((module) => compiling.test(module))).toEqual([]);
    expect(brought).not.toContain('rules/grammar/compromise.ts');
  });
});
