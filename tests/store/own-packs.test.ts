import { describe, expect, it } from 'vitest';
import { type OwnPack, withoutPack, withPack } from '../../store/own-packs.ts';

function pack(name: string, version = '1'): OwnPack {
  return {
    file: `${name}.yml`,
    compiled: { format: 1, name, version, rules: [] },
    addedAt: 0,
  };
}

const names = (packs: readonly OwnPack[]) =>
  packs.map(({ compiled }) => `${compiled.name} ${compiled.version}`);

describe('own packs', () => {
  it('adds a new pack at the end and replaces one of the same name where it stood', () => {
    const two = withPack(withPack([], pack('ours')), pack('theirs'));
    expect(names(withPack(two, pack('ours', '2')))).toEqual(['ours 2', 'theirs 1']);
  });

  it('removes a pack by its name', () => {
    expect(names(withoutPack([pack('ours'), pack('theirs')], 'ours'))).toEqual(['theirs 1']);
  });
});
