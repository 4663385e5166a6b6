// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { OptionsView } from '../../../components/options/OptionsView.tsx';
import type { OptionsEvents, OptionsState } from '../../../components/shapes.ts';
import { show } from '../stage.tsx';
import { aPack, aRule } from './samples.ts';

const ownPack = aPack({
  name: 'ours',
  title: 'Our house style',
  house: false,
  owner: 'Digital team',
});

function showOptions(state: Partial<OptionsState> = {}) {
  const events = {
    onSwitchPack: vi.fn<OptionsEvents['onSwitchPack']>(),
    onSwitchRule: vi.fn<OptionsEvents['onSwitchRule']>(),
    onLoadPack: vi.fn<OptionsEvents['onLoadPack']>(),
    onRemovePack: vi.fn<OptionsEvents['onRemovePack']>(),
    onUndoRemovePack: vi.fn<OptionsEvents['onUndoRemovePack']>(),
    onStopIgnoring: vi.fn<OptionsEvents['onStopIgnoring']>(),
    onWipe: vi.fn<OptionsEvents['onWipe']>(),
  };
  const base: OptionsState = {
    version: '0.1.0',
    packs: [aPack()],
    ignored: [],
    kept: { ownPacks: 0, posts: 0 },
  };
  const shown = show(<OptionsView state={{ ...base, ...state }} events={events} />);
  return { ...shown, events };
}

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const section = (name: string) => screen.getByRole('region', { name });
const unfold = (summary: string) => fireEvent.click(screen.getByText(summary));
const search = (query: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search the rules' }), {
    target: { value: query },
  });

test('names itself and its language to the browser', () => {
  showOptions();
  expect(document.title).toBe('Parapet: rules and settings');
  expect(document.documentElement.lang).toBe('en-GB');
  expect(document.documentElement.dir).toBe('ltr');
});

test('its sections can be linked to', () => {
  const { container } = showOptions();
  for (const link of within(screen.getByRole('navigation')).getAllByRole('link')) {
    const id = link.getAttribute('href') ?? '';
    expect(container.querySelector(`section${id} h2`)?.textContent).toBe(link.textContent);
  }
});

describe('packs', () => {
  test('each with its title, origin, version, owner and purpose', () => {
    showOptions({ packs: [aPack({ purpose: 'Policy jargon.' }), ownPack] });
    const packs = section('Packs and rules');
    expect(within(packs).getByText('House')).toBeDefined();
    expect(within(packs).getByText('Policy jargon.')).toBeDefined();
    expect(within(packs).getByText('Yours')).toBeDefined();
    expect(within(packs).getByText('Owner: Digital team')).toBeDefined();
    expect(within(packs).getAllByText('Version 1.2.0')).toHaveLength(2);
  });

  test('can be switched', () => {
    const { events } = showOptions({ packs: [aPack(), { ...ownPack, on: false }] });
    fireEvent.click(screen.getByRole('switch', { name: 'Use the pack Plain words' }));
    fireEvent.click(screen.getByRole('switch', { name: 'Use the pack Our house style' }));
    expect(events.onSwitchPack.mock.calls).toEqual([
      ['plain-words', false],
      ['ours', true],
    ]);
  });

  test('only one’s own can be removed', () => {
    const { events } = showOptions({ packs: [aPack(), ownPack] });
    click('Remove this pack');
    expect(events.onRemovePack).toHaveBeenCalledExactlyOnceWith('ours');
  });

  test('a removal can be undone', () => {
    const { events } = showOptions({ removed: { name: 'ours', title: 'Our house style' } });
    expect(screen.getByText('Our house style is removed.')).toBeDefined();
    click('Undo');
    expect(events.onUndoRemovePack).toHaveBeenCalledExactlyOnceWith('ours');
  });

  test('say how many of their rules are on', () => {
    showOptions({ packs: [aPack({ rules: [aRule(), aRule({ rule: 'b', on: false })] }), ownPack] });
    expect(screen.getByText('2 rules, 1 on')).toBeDefined();
    expect(screen.getByText('1 rule')).toBeDefined();
  });
});

describe('rules', () => {
  const rule = aRule({
    why: 'A plain verb gets there first.',
    owner: 'Legal',
    link: 'https://example.org/style',
    source: 'Style guide',
    examples: { nudge: ['We are leveraging data.'], quiet: ['Use a lever.'] },
  });

  test('are there once their pack is unfolded, with all that is known of them', () => {
    showOptions({ packs: [aPack({ rules: [rule] })] });
    expect(screen.queryByText(rule.message)).toBeNull();
    unfold('1 rule');
    for (const text of [
      rule.message,
      'Worth a look',
      'Jargon',
      'A plain verb gets there first.',
      'We are leveraging data.',
      'Use a lever.',
      'Ask: Legal',
      'leverage',
    ]) {
      expect(screen.getByText(text)).toBeDefined();
    }
    expect(screen.getByRole('link', { name: /Style guide/u }).getAttribute('rel')).toContain(
      'noopener',
    );
  });

  test('can be switched', () => {
    const { events } = showOptions({ packs: [aPack({ rules: [rule] })] });
    unfold('1 rule');
    fireEvent.click(screen.getByRole('switch', { name: rule.message }));
    expect(events.onSwitchRule).toHaveBeenCalledExactlyOnceWith('plain-words', 'leverage', false);
  });

  test('show an ellipsis where the phrase will stand', () => {
    const message = '“%s” is how a release opens.';
    showOptions({
      packs: [aPack({ rules: [aRule({ message })] })],
      ignored: [{ pack: 'plain-words', rule: 'leverage', packTitle: 'Plain words', message }],
    });
    unfold('1 rule');
    expect(screen.getByRole('switch', { name: '“…” is how a release opens.' })).toBeDefined();
    click('Hear it again: “…” is how a release opens.');
  });

  test('of a pack that is off say that they are silent', () => {
    showOptions({ packs: [aPack({ on: false })] });
    unfold('1 rule');
    expect(screen.getByText('The pack is off, so none of these speak up.')).toBeDefined();
  });

  test('can be searched: packs unfold to what was found, and fold again after', () => {
    const other = aRule({
      rule: 'promise',
      message: 'A promise nobody can keep.',
      category: 'risk',
    });
    showOptions({ packs: [aPack({ rules: [rule, other] })] });
    search('promise');
    expect(screen.getByText('1 rule found')).toBeDefined();
    expect(screen.getByText(other.message)).toBeDefined();
    expect(screen.queryByText(rule.message)).toBeNull();
    search('');
    expect(screen.queryByText(other.message)).toBeNull();
  });

  test('that no search finds: says so', () => {
    showOptions();
    search('zebra ');
    expect(screen.getByText('No rule speaks of “zebra”.')).toBeDefined();
  });
});

describe('loading a pack', () => {
  const file = new File(['name: ours'], 'our-pack.yml');
  const chooser = () => screen.getByLabelText<HTMLInputElement>('Choose a file');

  test('by choosing a file', () => {
    const { events } = showOptions();
    fireEvent.change(chooser(), { target: { files: [file] } });
    expect(events.onLoadPack).toHaveBeenCalledExactlyOnceWith(file);
    expect(chooser().value).toBe('');
  });

  test('by dropping one', () => {
    const { events, container } = showOptions();
    const drop = container.querySelector('.drop') ?? document.body;
    const dragOver = new Event('dragover', { cancelable: true });
    fireEvent(drop, dragOver);
    expect(dragOver.defaultPrevented).toBe(true);
    expect(drop.className).toBe('drop over');
    const dropped = Object.assign(new Event('drop', { cancelable: true }), {
      dataTransfer: { files: [file] },
    });
    fireEvent(drop, dropped);
    // Or the browser would leave the page to show the file.
    expect(dropped.defaultPrevented).toBe(true);
    expect(drop.className).toBe('drop');
    expect(events.onLoadPack).toHaveBeenCalledExactlyOnceWith(file);
  });

  test('nothing chosen, nothing loaded', () => {
    const { events } = showOptions();
    fireEvent.change(chooser(), { target: { files: [] } });
    expect(events.onLoadPack).not.toHaveBeenCalled();
  });

  test('that went well', () => {
    showOptions({ load: { kind: 'loaded', title: 'Our house style', rules: 12 } });
    expect(screen.getByText('Our house style is loaded: 12 rules.')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('that was refused: every reason at its place in the file, as an alert', () => {
    showOptions({
      load: {
        kind: 'refused',
        file: 'our-pack.yml',
        problems: [
          {
            file: 'our-pack.yml',
            line: 12,
            column: 5,
            reason: '“tokns” is no key.',
            hint: 'Did you mean “tokens”?',
          },
          { file: 'our-pack.yml', line: 40, reason: 'An example stays quiet.' },
        ],
      },
    });
    const alert = screen.getByRole('alert');
    expect(
      within(alert).getByText('our-pack.yml was not loaded. 2 things to put right first:'),
    ).toBeDefined();
    const [first, second] = within(alert).getAllByRole('listitem');
    expect(first?.textContent).toBe('our-pack.yml:12:5“tokns” is no key.Did you mean “tokens”?');
    expect(second?.textContent).toBe('our-pack.yml:40An example stays quiet.');
  });
});

describe('ignored rules', () => {
  test('can be heard again', () => {
    const { events } = showOptions({
      ignored: [
        {
          pack: 'plain-words',
          rule: 'leverage',
          packTitle: 'Plain words',
          message: 'Nobody says this.',
        },
      ],
    });
    expect(within(section('Ignored rules')).getByText('Plain words')).toBeDefined();
    click('Hear it again: Nobody says this.');
    expect(events.onStopIgnoring).toHaveBeenCalledExactlyOnceWith('plain-words', 'leverage');
  });

  test('none: says how one gets there', () => {
    showOptions();
    expect(within(section('Ignored rules')).getByText(/^None\./u)).toBeDefined();
  });
});

describe('privacy', () => {
  test('counts what is kept', () => {
    showOptions({ kept: { ownPacks: 1, posts: 14, oldest: Date.UTC(2026, 2, 3, 12) } });
    const kept = within(section('Privacy')).getAllByRole('listitem');
    expect(kept.map((item) => item.textContent)).toEqual([
      'Your settings, and the rules you ignore',
      '1 pack you loaded',
      'When you posted: 14 times since 3 March 2026, no text',
    ]);
  });

  test('counts nothing, too', () => {
    showOptions();
    expect(screen.getByText('When you posted: 0 times, no text')).toBeDefined();
  });

  test('wipes only after asking', () => {
    const { events, container } = showOptions();
    const question = container.querySelector('dialog');
    click('Wipe everything');
    expect(question?.open).toBe(true);
    expect(events.onWipe).not.toHaveBeenCalled();
    click('Keep it');
    expect(events.onWipe).not.toHaveBeenCalled();
    click('Wipe everything');
    click('Yes, wipe it');
    expect(events.onWipe).toHaveBeenCalledOnce();
  });

  test('says that it is done', () => {
    showOptions({ wiped: true });
    expect(screen.getByText('Wiped. Parapet is as new.')).toBeDefined();
  });
});
