declare module 'virtual:house-packs' {
  import type { CompiledPack } from './pack.ts';

  /** The packs we ship, without their examples. */
  const packs: readonly CompiledPack[];
  export default packs;
}

declare module 'virtual:house-examples' {
  import type { Examples } from './pack.ts';

  /** The examples of the house packs' rules, by `pack/rule`. */
  const examples: Readonly<Record<string, Examples>>;
  export default examples;
}
