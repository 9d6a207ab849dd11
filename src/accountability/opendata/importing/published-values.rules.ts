import { readAmount } from '../../spend/reading/amount.rules.ts';
import { mendText } from '../../spend/reading/sheets/mend-text.rules.ts';
import { isObject } from '../ocds/merge-patch.rules.ts';
import { readDay } from './published-date.rules.ts';

/** Something that could not be read as what it should be: where it stood, and as it was written. */
export type Doubt = {
  readonly field: string;
  readonly written: string;
  readonly why:
    | 'not-a-date'
    | 'not-an-amount'
    | 'amount-as-text'
    | 'less-than-nothing'
    | 'out-of-order'
    | 'far-off';
};
/** Gathers what is doubtful while a release is read. */
export type Doubts = Doubt[];

export type Money = { readonly hundredths: number; readonly currency: string | null };
export type Days = { readonly startsOn: string | null; readonly endsOn: string | null };

/** An object’s own field; nothing where there is no object. */
export function field(of: unknown, name: string): unknown {
  return isObject(of) && Object.hasOwn(of, name) ? of[name] : undefined;
}

export function list(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Signs that steer and are not seen: a tab and a line end are kept. */
const NOT_LETTERS = /[^\P{Cc}\t\n]|\p{Cf}/gu;

/** Text to show: mended where it was mangled, without signs that are not letters, no longer than it may be. */
export function plain(value: unknown, longest: number): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = mendText(String(value).slice(0, longest * 2))
    .text.replaceAll(NOT_LETTERS, '')
    .trim();
  const cut = text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
  return wellFormed(cut);
}

/** Half of a character that was cut in two is no text to any database. */
function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\ufffd');
}

/** A title or a name: one line. */
export function oneLine(value: unknown, longest = 300): string {
  return wellFormed(
    plain(value, longest * 2)
      .replaceAll(/\s+/g, ' ')
      .slice(0, longest)
      .trim(),
  );
}

/**
 * An amount in hundredths of its currency’s unit, exactly as it is written. An amount written as text is read and said
 * to be; what is no amount, and less than nothing, is left out and said. UK notices may give only the amount with VAT.
 */
export function readMoney(value: unknown, name: string, doubts: Doubts): Money | null {
  if (!isObject(value)) return null;
  const written = value['amount'] ?? value['amountNet'] ?? value['amountGross'];
  if (written === undefined || written === null || written === '') return null;
  const text = typeof written === 'number' || typeof written === 'string' ? String(written) : '';
  const doubt = (why: Doubt['why']) => doubts.push({ field: name, written: oneLine(text, 60), why });
  const read = readAmount(text.trim(), 'point');
  if ('fault' in read) {
    if (read.fault !== 'nil') doubt('not-an-amount');
    return null;
  }
  if (read.pence < 0) {
    doubt('less-than-nothing');
    return null;
  }
  if (typeof written === 'string') doubt('amount-as-text');
  const currency = oneLine(value['currency'], 12).toUpperCase();
  return { hundredths: read.pence, currency: /^[A-Z]{3}$/.test(currency) ? currency : null };
}

/** The first and the last day of a period; what is no day, or in the wrong order, is left out and said. */
export function readDays(period: unknown, name: string, doubts: Doubts): Days {
  const startsOn = dayOf(field(period, 'startDate'), `${name}.startDate`, doubts);
  const endsOn =
    dayOf(field(period, 'endDate'), `${name}.endDate`, doubts) ??
    dayOf(field(period, 'maxExtentDate'), `${name}.maxExtentDate`, doubts);
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    doubts.push({ field: name, written: `${startsOn}/${endsOn}`, why: 'out-of-order' });
    return { startsOn, endsOn: null };
  }
  return { startsOn, endsOn };
}

export function dayOf(value: unknown, name: string, doubts: Doubts): string | null {
  if (value === undefined || value === null || value === '') return null;
  const day = readDay(value);
  if (!day) doubts.push({ field: name, written: oneLine(value, 40) || '…', why: 'not-a-date' });
  return day?.toString() ?? null;
}

/** An address that a page may link to. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 2000) return null;
  try {
    const url = new URL(value.trim());
    return (url.protocol === 'https:' || url.protocol === 'http:') && !url.username ? url.href : null;
  } catch {
    return null;
  }
}
