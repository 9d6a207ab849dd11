export type PrivateKind = 'card' | 'e-mail';
export type Masked = { readonly text: string; readonly found: readonly PrivateKind[] };

const placeholders: Readonly<Record<PrivateKind, string>> = {
  card: '[card number hidden]',
  'e-mail': '[e-mail hidden]',
};

/** 13 to 19 digits in a row or in groups, beginning as the card schemes’ numbers do (ISO/IEC 7812). */
const cardLike = /(?<!\d)[2-6](?:[ -]?\d){12,18}(?!\d)/g;
const emailLike = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/**
 * Hides what a published file should never have held: payment card numbers (those that pass the Luhn check) and
 * e-mail addresses. Says what was found; the rest of the text stays as it was.
 */
export function maskPrivate(text: string): Masked {
  if (!/\d{4}|@/.test(text)) return { text, found: [] };
  const found: PrivateKind[] = [];
  const hide = (kind: PrivateKind) => {
    found.push(kind);
    return placeholders[kind];
  };
  const masked = text
    .replace(cardLike, (digits) => (passesLuhn(digits.replace(/\D/g, '')) ? hide('card') : digits))
    .replace(emailLike, () => hide('e-mail'));
  return { text: masked, found };
}

/** Whether nothing but hidden things is left of a text. */
export function isAllMasked(text: string): boolean {
  const rest = Object.values(placeholders).reduce(
    (left, placeholder) => left.replaceAll(placeholder, ''),
    text,
  );
  return rest !== text && !/[\p{L}\p{N}]/u.test(rest);
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
