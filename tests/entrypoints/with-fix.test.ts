import { expect, it } from 'vitest';
import { withFix } from '../../entrypoints/welcome/with-fix.ts';
import { aNudge } from '../components/stage.tsx';

const text = 'We are leveraging data';

it('puts a fix in the place of what was nudged about', () => {
  expect(withFix(text, aNudge(), { text: 'using' })).toBe('We are using data');
});

it('puts a fix where it says itself', () => {
  expect(withFix(text, aNudge(), { text: 'We use', start: 0, end: 17 })).toBe('We use data');
});
