/** Numbers with a check digit: whether some text is one, so that a train time or a total is not taken for a card. */

export const CHECKS = ['nhs', 'luhn', 'iban'] as const;
export type Check = (typeof CHECKS)[number];

/** Whether a text, without its blanks and hyphens, is a sound number of this sort. */
export function isSound(check: Check, text: string): boolean {
  return sound[check](text.replace(/[\s-]/g, ''));
}

const sound: Readonly<Record<Check, (number: string) => boolean>> = {
  nhs: isNhsNumber,
  luhn: isCardNumber,
  iban: isAccountNumber,
};

/**
 * Ten digits, the last of which brings the weighted sum of the others (10 down to 2) to a multiple of 11.
 * Numbers that start with 999 are for tests and belong to nobody: https://www.datadictionary.nhs.uk/attributes/nhs_number.html
 */
function isNhsNumber(number: string): boolean {
  if (!/^\d{10}$/.test(number) || number.startsWith('999')) return false;
  const digits = Array.from(number, Number);
  // The check digit's own weight is 1. One of 10 cannot be written, so that such a number fails here too.
  const sum = digits.reduce((total, digit, i) => total + digit * (10 - i), 0);
  return sum % 11 === 0 && new Set(digits).size > 1;
}

/** ISO/IEC 7812: 13 to 19 digits; every second from the end counts double, its own digits added up. */
function isCardNumber(number: string): boolean {
  if (!/^\d{13,19}$/.test(number)) return false;
  const sum = Array.from(number, Number)
    .reverse()
    .reduce(
      (total, digit, i) => total + (i % 2 === 0 ? digit : ((digit * 2) % 10) + (digit > 4 ? 1 : 0)),
      0,
    );
  return sum % 10 === 0 && new Set(number).size > 1;
}

/** ISO 13616: with country and check digits moved to the end and letters counted from 10, one more than a multiple of 97. */
function isAccountNumber(number: string): boolean {
  const iban = number.toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const moved = iban.slice(4) + iban.slice(0, 4);
  const digits = Array.from(moved, (each) => Number.parseInt(each, 36)).join('');
  return Array.from(digits, Number).reduce((rest, digit) => (rest * 10 + digit) % 97, 0) === 1;
}
