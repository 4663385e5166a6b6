import { describe, expect, it } from 'vitest';
import { isSound } from '../../../rules/kinds/checksum.ts';
import { found, problemsOf } from '../rule-in-a-coach.ts';

describe('numbers with a check digit', () => {
  it.each([
    ['nhs', '943 476 5919'],
    ['nhs', '4010232137'],
    ['nhs', '943-476-5870'],
    ['luhn', '4111 1111 1111 1111'],
    ['luhn', '378282246310005'],
    ['luhn', '5555-5555-5555-4444'],
    ['iban', 'GB82 WEST 1234 5698 7654 32'],
    ['iban', 'de89370400440532013000'],
    ['iban', 'NO93 8601 1117 947'],
  ] as const)('%s: %s is sound', (check, text) => {
    expect(isSound(check, text)).toBe(true);
  });

  it.each([
    ['nhs', '943 476 5918', 'the check digit is another'],
    ['nhs', '943 467 5919', 'two digits have changed places'],
    ['nhs', '999 123 4560', 'it is for tests'],
    ['nhs', '943 476 591', 'a digit is missing'],
    ['nhs', '000 000 0000', 'it is one digit over and over'],
    ['luhn', '4111 1111 1111 1112', 'the check digit is another'],
    ['luhn', '0000 0000 0000 0000', 'it is one digit over and over'],
    ['luhn', '4242 4242 42', 'it is too short for a card'],
    ['iban', 'GB82 WEST 1234 5698 7654 33', 'a digit is another'],
    ['iban', 'GB82', 'it is too short for an account'],
  ] as const)('%s: %s is not, for %s', (check, text, _why) => {
    expect(isSound(check, text)).toBe(false);
  });

  it('narrow down what an existence rule finds', () => {
    const rule = { extends: 'existence', check: 'nhs', tokens: ['\\d{3} \\d{3} \\d{4}'] };
    expect(found(rule, '943 476 5919 or 943 476 5918')).toEqual(['943 476 5919']);
  });

  it('are named as they are known', () => {
    const [problem] = problemsOf({ extends: 'existence', check: 'ibans', tokens: ['x'] });
    expect(problem?.message).toContain('Did you mean iban?');
  });
});
