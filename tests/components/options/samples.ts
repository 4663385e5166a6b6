import type { PackRow, RuleRow } from '../../../components/options/shapes.ts';

export function aRule(changes: Partial<RuleRow> = {}): RuleRow {
  return {
    pack: 'plain-words',
    packTitle: 'Plain words',
    rule: 'leverage',
    message: 'Nobody outside the building says “leverage”.',
    category: 'jargon',
    level: 'warning',
    on: true,
    strength: 'light',
    examples: { nudge: [], quiet: [] },
    ...changes,
  };
}

export function aPack(changes: Partial<PackRow> = {}): PackRow {
  return {
    name: 'plain-words',
    title: 'Plain words',
    version: '1.2.0',
    house: true,
    on: true,
    elsewhere: false,
    settings: [],
    sources: [],
    rules: [aRule()],
    ...changes,
  };
}
