import type { PrivateKind } from './layout.rules.ts';

export type Masked = { readonly text: string; readonly found: readonly PrivateKind[] };

const placeholders: Readonly<Record<PrivateKind, string>> = {
  card: '[card number hidden]',
  'e-mail': '[e-mail hidden]',
};

/** Thirteen to nineteen digits, in a row or in groups. */
const manyDigits = /(?<!\d)\d(?:[ -]?\d){12,18}(?!\d)/g;
const emailLike = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * Hides what a published file should never have held: payment card numbers and e-mail addresses. Says what was found;
 * the rest of the text stays as it was. `isDocument` says of a number that looks like a card’s that it is the number
 * of a document, because its neighbours show it.
 */
export function maskPrivate(text: string, isDocument?: (digits: string) => boolean): Masked {
  if (!mayHide(text)) return { text, found: [] };
  const found: PrivateKind[] = [];
  const hide = (kind: PrivateKind) => {
    found.push(kind);
    return placeholders[kind];
  };
  const masked = text
    .replace(manyDigits, (written) => {
      const digits = written.replace(/\D/g, '');
      return isCardNumber(digits) && !isDocument?.(digits) ? hide('card') : written;
    })
    .replace(emailLike, () => hide('e-mail'));
  return { text: masked, found };
}

/** Quickly, for the millions of cells that hold neither. */
function mayHide(text: string): boolean {
  if (text.includes('@')) return true;
  if (text.length < 13) return false;
  let digits = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) digits += 1;
  }
  return digits >= 13;
}

/** Whether nothing but hidden things is left of a text. */
export function isAllMasked(text: string): boolean {
  const rest = Object.values(placeholders).reduce(
    (left, placeholder) => left.replaceAll(placeholder, ''),
    text,
  );
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest);
}

/** Where each scheme’s numbers begin, and how long they are (ISO/IEC 7812; the schemes’ published ranges). */
const schemes: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^(?:30[0-5]|3095|36|3[89])/, [14, 16]],
  [/^(?:6011|64[4-9]|65)/, [16, 19]],
  [/^35(?:2[89]|[3-8])/, [16]],
  [/^62/, [16, 19]],
  [/^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, [16, 18, 19]],
];

/** Whether digits are a payment card’s number: a scheme’s beginning, that scheme’s length, and the Luhn check. */
export function isCardNumber(digits: string): boolean {
  return isCardShaped(digits) && passesLuhn(digits);
}

/** A card’s beginning and length, whatever its check digit. */
export function isCardShaped(digits: string): boolean {
  return schemes.some(([beginning, lengths]) => lengths.includes(digits.length) && beginning.test(digits));
}

/** ISO/IEC 7812-1 annex B: every second digit from the right doubled, the sum a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return digits.length > 0 && sum % 10 === 0;
}
