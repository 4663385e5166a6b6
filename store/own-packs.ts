import { storage } from 'wxt/utils/storage';
import type { CompiledPack } from '../rules/packs/pack.ts';

/** A pack the organisation loaded: what it compiled to, and the text as it came. */
export interface OwnPack {
  /** The file's name, for messages. */
  readonly file: string;
  /** Absent for a pack that came in a zip. */
  readonly text?: string;
  readonly compiled: CompiledPack;
  /** Milliseconds since the epoch. */
  readonly addedAt: number;
}

/** The packs loaded on this machine, oldest first. Only the background writes them. */
export const ownPacksItem = storage.defineItem<readonly OwnPack[]>('local:packs', {
  fallback: [],
  version: 1,
});

/** The list with `pack` in; a pack of the same name is replaced where it stood. */
export function withPack(packs: readonly OwnPack[], pack: OwnPack): readonly OwnPack[] {
  const name = pack.compiled.name;
  if (!packs.some((each) => each.compiled.name === name)) return [...packs, pack];
  return packs.map((each) => (each.compiled.name === name ? pack : each));
}

/** The list without the pack of that name. */
export function withoutPack(packs: readonly OwnPack[], name: string): readonly OwnPack[] {
  return packs.filter((each) => each.compiled.name !== name);
}
