import { expect, test } from 'vitest';
import { ruleMessage } from '../../../components/options/rule-message.ts';

test('an ellipsis stands where the phrase will, with no full stop right after it', () => {
  expect(ruleMessage('“%s” is the word for “%s”.')).toBe('“…” is the word for “…”.');
  expect(ruleMessage('A lively hour, this makes %s. Could any wait?')).toBe(
    'A lively hour, this makes … Could any wait?',
  );
});
