import { vi } from 'vitest';
import { OptionsView } from '../../../components/options/OptionsView.tsx';
import { placeAt } from '../../../components/options/places.ts';
import type { OptionsEvents, OptionsState } from '../../../components/options/shapes.ts';
import { show } from '../stage.tsx';
import { aPack } from './samples.ts';

/** Shows the options page at an address (`#rules`), and tells what it reported. */
export function showOptions(hash: string, state: Partial<OptionsState> = {}) {
  const events = {
    onHoldPosts: vi.fn<OptionsEvents['onHoldPosts']>(),
    onChooseStrength: vi.fn<OptionsEvents['onChooseStrength']>(),
    onChooseRegion: vi.fn<OptionsEvents['onChooseRegion']>(),
    onFillIn: vi.fn<OptionsEvents['onFillIn']>(),
    onSwitchPack: vi.fn<OptionsEvents['onSwitchPack']>(),
    onSwitchRule: vi.fn<OptionsEvents['onSwitchRule']>(),
    onLoadPack: vi.fn<OptionsEvents['onLoadPack']>(),
    onRemovePack: vi.fn<OptionsEvents['onRemovePack']>(),
    onUndoRemovePack: vi.fn<OptionsEvents['onUndoRemovePack']>(),
    onStopIgnoring: vi.fn<OptionsEvents['onStopIgnoring']>(),
    onSwitchSite: vi.fn<OptionsEvents['onSwitchSite']>(),
    onForgetTimes: vi.fn<OptionsEvents['onForgetTimes']>(),
    onExport: vi.fn<OptionsEvents['onExport']>(),
    onWipe: vi.fn<OptionsEvents['onWipe']>(),
    onChangeKeys: vi.fn<OptionsEvents['onChangeKeys']>(),
  };
  const base: OptionsState = {
    version: '0.1.0',
    strength: 'light',
    holdPosts: false,
    holdPostsManaged: false,
    region: 'uk',
    keys: {},
    packs: [aPack()],
    sites: [{ id: 'x', name: 'X', on: true }],
    accounts: [],
    now: Date.UTC(2026, 2, 3, 12),
    ignored: [],
    kept: { ownPacks: 0, posts: 0 },
  };
  const view = (at: string, changes: Partial<OptionsState>) => (
    <OptionsView place={placeAt(at)} state={{ ...base, ...changes }} events={events} />
  );
  const shown = show(view(hash, state));
  return {
    ...shown,
    events,
    /** The same page, after a link or a change. */
    goOn: (at: string, changes: Partial<OptionsState> = state) => shown.again(view(at, changes)),
  };
}
