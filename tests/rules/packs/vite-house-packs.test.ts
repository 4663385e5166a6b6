import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { soundPacks } from '../../../rules/cli/house.ts';
import { readFolder } from '../../../rules/packs/read-folder.ts';
import { houseVitePlugin } from '../../../rules/packs/vite-house-packs.ts';

const RULE = `extends: existence
message: No.
tokens: [leverage]
examples:
  nudge: [We leverage it.]
`;

/** What a build with these rule files in the house comes to, as a module's source. */
async function built(rule: string, wanted: 'packs' | 'examples'): Promise<string> {
  const files = [
    { path: 'own/pack.yml', text: 'name: own\nversion: "1"\n' },
    { path: 'own/jargon.yml', text: rule },
  ];
  const entry = {
    name: 'entry',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id.endsWith('house-entry') ? 'house-entry' : undefined),
    load: (id: string) =>
      id === 'house-entry' ? `export { default } from 'virtual:house-${wanted}';` : undefined,
  };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [houseVitePlugin(() => soundPacks(readFolder('rules/house', files))), entry],
    build: { write: false, lib: { entry: 'house-entry', formats: ['es'] } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The build is still watching.');
  return output.output[0].code;
}

/** What a module's source exports by default. */
async function exportOf(code: string): Promise<unknown> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

describe('the house packs in a build', () => {
  it('are compiled, and carry no examples', async () => {
    const packs = await exportOf(await built(RULE, 'packs'));
    expect(packs).toMatchObject([{ name: 'own', rules: [{ id: 'jargon', kind: 'existence' }] }]);
    expect(JSON.stringify(packs)).not.toContain('examples');
  });

  it('have their examples in a module of their own', async () => {
    expect(await exportOf(await built(RULE, 'examples'))).toEqual({
      'own/jargon': { nudge: [{ posts: [{ text: 'We leverage it.' }] }], quiet: [] },
    });
  });

  it('fail the build with file and line where one is not sound', async () => {
    const broken = built(RULE.replace('We leverage it.', 'We use it.'), 'packs');
    await expect(broken).rejects.toThrow(
      'rules/house/own/jargon.yml:5:11 This example should nudge',
    );
  });
});
