/** textlint (https://textlint.org) with rules commonly used for English prose. */
import type { Contender } from './contender.ts';

export const textlint: Contender = {
  title: 'textlint, 7 rules',
  async load() {
    const { TextlintKernel } = await import('@textlint/kernel');
    const plugin = await import('@textlint/textlint-plugin-text');
    const modules = [
      await import('textlint-rule-common-misspellings'),
      await import('textlint-rule-diacritics'),
      await import('textlint-rule-max-comma'),
      await import('textlint-rule-stop-words'),
      await import('textlint-rule-terminology'),
      await import('textlint-rule-unexpanded-acronym'),
      await import('textlint-rule-write-good'),
    ];
    const rules = modules.map((module, i) => ({ ruleId: `rule-${i}`, rule: exported(module) }));
    const kernel = new TextlintKernel();
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: exported(plugin) }],
      rules,
    };
    return async (text) => (await kernel.lintText(text, options)).messages.length;
  },
};

/** What a CommonJS package exports, under one `default` or two. */
function exported(module: unknown): unknown {
  let inner = module;
  while (typeof inner === 'object' && inner !== null && 'default' in inner) inner = inner.default;
  return inner;
}
