/** As much of the peers' interfaces as the bench calls: types hold whether or not the peers are installed. */

declare module 'harper.js' {
  export const Dialect: { readonly British: number };
  export class LocalLinter {
    constructor(options: { binary: unknown; dialect: number });
    setup(): Promise<void>;
    lint(
      text: string,
      options: { language: 'plaintext' },
    ): Promise<readonly { lint_kind(): string }[]>;
  }
}

declare module 'harper.js/binary' {
  export const binary: unknown;
}

declare module 'alex' {
  export function text(value: string): { readonly messages: readonly unknown[] };
}

declare module 'write-good' {
  export default function writeGood(
    text: string,
    checks?: Readonly<Record<string, boolean>>,
  ): readonly unknown[];
}

declare module '@textlint/kernel' {
  export class TextlintKernel {
    lintText(
      text: string,
      options: { ext: string; plugins: readonly unknown[]; rules: readonly unknown[] },
    ): Promise<{ readonly messages: readonly unknown[] }>;
  }
}

declare module '@textlint/textlint-plugin-text' {
  const plugin: unknown;
  export default plugin;
}

declare module 'textlint-rule-*' {
  const rule: unknown;
  export default rule;
}
