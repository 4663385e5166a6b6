// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { QuietReason } from '../../../components/options/shapes.ts';
import { aPack, aRule } from './samples.ts';
import { showOptions } from './stage.tsx';

const rule = aRule({
  why: 'A plain verb gets there first.',
  owner: 'Legal',
  link: 'https://example.org/style',
  source: 'Style guide',
  examples: { nudge: ['We are leveraging data.'], quiet: ['Use a lever.'] },
});
const promise = aRule({
  rule: 'promise',
  message: 'A promise nobody can keep.',
  category: 'risk',
});
const search = (query: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search the rules' }), {
    target: { value: query },
  });
const group = (name: string) => within(screen.getByRole('region', { name }));

test('each rule by what it is about, with all that is known of it', () => {
  showOptions('#rules', { packs: [aPack({ rules: [rule, promise] })] });
  expect(screen.queryByText('Ask: Legal')).toBeNull();
  fireEvent.click(group('Jargon').getByText('Why, source and examples'));
  for (const text of [
    rule.message,
    'Worth a look',
    'A plain verb gets there first.',
    'We are leveraging data.',
    'Use a lever.',
    'Ask: Legal',
    'plain-words/leverage',
  ]) {
    expect(group('Jargon').getByText(text)).toBeDefined();
  }
  expect(group('Risk').getByText(promise.message)).toBeDefined();
  expect(screen.getByRole('link', { name: /Style guide/u }).getAttribute('rel')).toContain(
    'noopener',
  );
});

test('can be switched', () => {
  const { events } = showOptions('#rules', { packs: [aPack({ rules: [rule] })] });
  fireEvent.click(screen.getByRole('switch', { name: rule.message }));
  expect(events.onSwitchRule).toHaveBeenCalledExactlyOnceWith('plain-words', 'leverage', false);
});

test('show an ellipsis where the phrase will stand', () => {
  const message = '“%s” is how a release opens.';
  showOptions('#rules', { packs: [aPack({ rules: [aRule({ message })] })] });
  expect(screen.getByRole('switch', { name: '“…” is how a release opens.' })).toBeDefined();
});

test.each<[QuietReason, string]>([
  [{ kind: 'pack' }, 'Quiet: its pack is off'],
  [{ kind: 'strength', from: 'balanced' }, 'Speaks from Balanced on'],
  [{ kind: 'region', region: 'us' }, 'Only for: United States, federal'],
  [{ kind: 'setting', setting: 'Our names' }, 'Waits until “Our names” is filled in'],
])('that keep quiet though they are on say why: %j', (quiet, said) => {
  const { goOn } = showOptions('#rules', { packs: [aPack({ rules: [aRule({ quiet })] })] });
  expect(screen.getByText(said)).toBeDefined();
  goOn('#rules', { packs: [aPack({ rules: [aRule({ quiet, on: false })] })] });
  expect(screen.queryByText(said)).toBeNull();
});

test('tell how much must be said before they speak', () => {
  const { container } = showOptions('#rules/plain-words/leverage', {
    packs: [aPack({ rules: [aRule({ strength: 'thorough' })] })],
  });
  expect(container.querySelector('.rule-foot')?.textContent).toContain('Speaks from Thorough on');
});

test('can be searched', () => {
  showOptions('#rules', { packs: [aPack({ rules: [rule, promise] })] });
  search('promise');
  expect(screen.getByText('1 rule found')).toBeDefined();
  expect(screen.getByText(promise.message)).toBeDefined();
  expect(screen.queryByText(rule.message)).toBeNull();
  search('');
  expect(screen.getByText(rule.message)).toBeDefined();
});

test('that no search finds: says so', () => {
  showOptions('#rules');
  search('zebra ');
  expect(screen.getByText('No rule speaks of “zebra”.')).toBeDefined();
});

test('of one category alone, and of all again', () => {
  showOptions('#rules', { packs: [aPack({ rules: [rule, promise] })] });
  const risk = () => screen.getByRole('button', { name: 'Risk 1' });
  fireEvent.click(risk());
  expect(risk().getAttribute('aria-pressed')).toBe('true');
  expect(screen.queryByText(rule.message)).toBeNull();
  fireEvent.click(risk());
  expect(screen.getByText(rule.message)).toBeDefined();
});

describe('at an address of their own', () => {
  const ours = aPack({
    name: 'ours',
    title: 'Our style',
    rules: [aRule({ pack: 'ours', rule: 'b', message: 'Ours.' })],
  });

  test('those of one pack, and the way to the others', () => {
    const { goOn } = showOptions('#rules/ours', { packs: [aPack(), ours] });
    expect(screen.getByText(/^Only the rules of Our style/u)).toBeDefined();
    expect(screen.getAllByRole('switch')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Show all rules' }).getAttribute('href')).toBe(
      '#rules',
    );
    goOn('#rules');
    expect(screen.getAllByRole('switch')).toHaveLength(2);
  });

  test('one rule, unfolded among the others', () => {
    const { container } = showOptions('#rules/ours/b', { packs: [aPack(), ours] });
    const open = [...container.querySelectorAll('details')].filter((each) => each.open);
    expect(open.map((each) => each.parentElement?.textContent)).toEqual([
      expect.stringContaining('Ours.'),
    ]);
    expect(screen.getAllByRole('switch')).toHaveLength(2);
  });
});
