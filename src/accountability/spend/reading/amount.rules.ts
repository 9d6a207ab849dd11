/** Which mark parts pounds from pence: decided once for a whole file. */
export type DecimalMark = 'point' | 'comma';

export type ReadAmount =
  | { readonly pence: number; readonly rounded: boolean }
  | { readonly fault: 'missing' | 'nil' | 'not-pounds' | 'not-an-amount' };

/**
 * A pound sign in each encoding’s wreckage, `GBP`, and the `?` or `#` that stood in for the sign: all of them are
 * pounds. A dollar or a euro is not, and is refused.
 */
const poundSigns =
  /\u00c2?\u00a3|\u00ac\u00a3|\ufffd|\u009c|\u0153|\u00fa|\u00c2|GBP|["“”]|^'|'$|^([-+(]*)[?#](?=\d)/gi;
const otherMoney = /[$\u20ac\u00a5]|USD|EUR/i;
const minusSigns = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const nothing = /^(?:-+|nil|none|zero|nil return)$/i;
/** Groups of three, with one kind of mark between them; then pence. */
const english = /^(?:(\d+)|(\d{1,3}(?:([,'’ ])\d{3})(?:\3\d{3})*))?(?:\.(\d*))?$/;
const european = /^(?:(\d+)|(\d{1,3}(?:([.'’ ])\d{3})(?:\3\d{3})*))?(?:,(\d*))?$/;
/** `10298896.31.` is a sum with a full stop behind it. */
const fullStop = /([.,]\d\d)\.$/;
const scientific = /^(\d+)(?:\.(\d*))?E([+-]?\d{1,2})$/i;

/**
 * Reads an amount of pounds exactly, in pence, never by floating point: signs of money, thousands marked by commas,
 * spaces or apostrophes, brackets or a minus before or after for a credit, `CR` for a credit and `DR` for a debit,
 * Excel’s `1.2E+05`. More than two decimals are rounded, half to even, and said to be. Refuses what could be read in
 * two ways (`1,23`, a minus inside brackets), other money, and more than thirteen digits of pounds.
 */
export function readAmount(text: string, mark: DecimalMark): ReadAmount {
  return mark === 'point' ? (quickAmount(text) ?? slowAmount(text, mark)) : slowAmount(text, mark);
}

/** The plain `-1234.56` of most files, without a regular expression. */
function quickAmount(text: string): ReadAmount | undefined {
  const from = text.charCodeAt(0) === 45 ? 1 : 0;
  const length = text.length - from;
  if (length < 1 || length > 12) return undefined;
  let pence = 0;
  let decimals = -1;
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 46 && decimals < 0 && index > from) decimals = 0;
    else if (code < 48 || code > 57) return undefined;
    else {
      pence = pence * 10 + code - 48;
      if (decimals >= 0) decimals += 1;
    }
  }
  if (decimals > 2 || decimals === 0) return undefined;
  const scaled = decimals === 2 ? pence : pence * (decimals === 1 ? 10 : 100);
  return { pence: from === 1 && scaled !== 0 ? -scaled : scaled, rounded: false };
}

function slowAmount(text: string, mark: DecimalMark): ReadAmount {
  const bare = text.replace(poundSigns, '$1').replace(minusSigns, '-').replace(fullStop, '$1').trim();
  if (bare === '') return { fault: 'missing' };
  if (nothing.test(bare)) return { fault: 'nil' };
  if (otherMoney.test(bare)) return { fault: 'not-pounds' };
  const signed = takeSign(bare);
  const size = signed && readSize(signed.size, mark);
  if (!size) return { fault: 'not-an-amount' };
  // `-0.00` is nothing, not less than nothing.
  return { pence: signed.credit && size.pence !== 0 ? -size.pence : size.pence, rounded: size.rounded };
}

/** One sign at most: a minus before or after, brackets, CR or DR. */
function takeSign(bare: string): { readonly size: string; readonly credit: boolean } | undefined {
  let rest = bare;
  let signs = 0;
  let credit = false;
  const take = (shape: RegExp, isCredit: boolean) => {
    const found = shape.exec(rest);
    if (!found) return;
    rest = (found[1] ?? found[2] ?? '').trim();
    signs += 1;
    credit = isCredit;
  };
  take(/^(.*?)\s*\bCR\.?$/i, true);
  take(/^(.*\d)CR\.?$/i, true);
  take(/^CR\s*(\d.*)$/i, true);
  take(/^(.*\d)\s*DR\.?$/i, false);
  take(/^\((.*)\)$|^<(.*)>$/, true);
  take(/^-\s*(.*)$/, true);
  take(/^(.*)-$/, true);
  take(/^\+(.*)$/, false);
  return signs > 1 ? undefined : { size: rest, credit };
}

function readSize(size: string, mark: DecimalMark): { pence: number; rounded: boolean } | undefined {
  const found = scientific.exec(size);
  if (found) return shifted(found[1] ?? '', found[2] ?? '', Number(found[3]));
  const shape = (mark === 'point' ? english : european).exec(size);
  if (!shape) return undefined;
  const pounds = (shape[1] ?? shape[2] ?? '').replace(/\D/g, '');
  const decimals = shape[4] ?? '';
  return pounds + decimals === '' ? undefined : shifted(pounds, decimals, 0);
}

/** `pounds.decimals × 10^places` to pence, half to even. */
function shifted(pounds: string, decimals: string, places: number) {
  const digits = pounds + decimals;
  const point = pounds.length + places + 2;
  const whole = (point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0')).replace(/^0+/, '');
  if (whole.length > 15) return undefined;
  const rest = (point < 0 ? '0'.repeat(-point) + digits : digits.slice(point)).replace(/0+$/, '');
  const pence = Number(whole === '' ? '0' : whole);
  const isHalf = rest === '5';
  const up = isHalf ? pence % 2 === 1 : rest !== '' && rest.charCodeAt(0) >= 53;
  return { pence: up ? pence + 1 : pence, rounded: rest !== '' };
}
