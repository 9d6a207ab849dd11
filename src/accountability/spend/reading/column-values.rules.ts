import { readAmount } from './amount.rules.ts';
import { isCreditSign } from './amount-columns.rules.ts';
import { readDateText } from './date-text.rules.ts';
import { readPostcode } from './identifiers.rules.ts';
import type { ColumnRole } from './layout.rules.ts';
import { kindSaid } from './payment-kind.rules.ts';
import { cellAt } from './spaces.rules.ts';

/** What a column’s values look like: how many of them, of those that are not blank. */
export type ColumnValues = {
  readonly filled: number;
  readonly rows: number;
  readonly dates: number;
  /** Times and other remains of dates that were lost on the way. */
  readonly lostDates: number;
  readonly serials: number;
  readonly periods: number;
  /** Months and periods without their year. */
  readonly withoutYear: number;
  readonly amounts: number;
  /** Amounts with pence or a sign of money, which no number of a document has. */
  readonly pence: number;
  readonly names: number;
  readonly firms: number;
  readonly addresses: number;
  /** `GB812311285`, with its letters. */
  readonly vatNumbers: number;
  readonly postcodes: number;
  /** Grants and cards, or a yes or a no. */
  readonly kinds: number;
  /** `DR` and `CR`, and how many of them are `CR`. */
  readonly signs: number;
  readonly credits: number;
  readonly distinct: number;
};

const firm =
  /\b(?:ltd|limited|plc|llp|cic|inc|trust|council|association|services|university|society|group|school|t\/a)\b/i;
const address = /^https?:\/\//;

/** Looks at one column of the rows below the header. */
export function lookAtColumn(rows: readonly (readonly string[])[], position: number): ColumnValues {
  const found = {
    dates: 0,
    lostDates: 0,
    serials: 0,
    periods: 0,
    withoutYear: 0,
    amounts: 0,
    pence: 0,
    names: 0,
    firms: 0,
    addresses: 0,
    vatNumbers: 0,
    postcodes: 0,
    kinds: 0,
    signs: 0,
    credits: 0,
  };
  const seen = new Map<string, readonly Kind[]>();
  let filled = 0;
  for (const cells of rows) {
    const text = cellAt(cells, position);
    if (text === '') continue;
    filled += 1;
    const kinds = seen.get(text) ?? kindsOf(text);
    seen.set(text, kinds);
    for (const what of kinds) found[what] += 1;
  }
  return { ...found, filled, rows: rows.length, distinct: seen.size };
}

type Kind = Exclude<keyof ColumnValues, 'filled' | 'rows' | 'distinct'>;

const withoutYear: ReadonlySet<string> = new Set(['period-alone', 'quarter-alone', 'month-alone']);

function kindsOf(text: string): Kind[] {
  const date = readDateText(text);
  const kinds: Kind[] = [];
  if (withoutYear.has(date.kind)) kinds.push('withoutYear');
  if (date.kind === 'serial') kinds.push('serials');
  else if (date.kind === 'period-alone' || date.kind === 'year-and-number') kinds.push('periods');
  else if (date.kind === 'fault') {
    if (date.fault === 'lost') kinds.push('lostDates');
  } else kinds.push('dates');
  const amount = readAmount(text, text.lastIndexOf(',') > text.lastIndexOf('.') ? 'comma' : 'point');
  const isAmount = 'pence' in amount || 'pence' in readAmount(text, 'point');
  if (isAmount && !kinds.includes('dates')) kinds.push('amounts');
  if (isAmount && /[.,]\d{1,2}\)?$|^[(-]?[^\d\s(-]/.test(text)) kinds.push('pence');
  if (!isAmount && !kinds.includes('dates') && isName(text)) kinds.push('names');
  if (firm.test(text)) kinds.push('firms');
  if (/^GB ?\d{3} ?\d{4} ?\d{2}(?:\d{3})?$/.test(text)) kinds.push('vatNumbers');
  if (text.length <= 8 && readPostcode(text) !== '') kinds.push('postcodes');
  if (address.test(text)) kinds.push('addresses');
  if (kindSaid(text) !== null || /^(?:no?|false)$/i.test(text)) kinds.push('kinds');
  if (/^(?:dr?|cr?|debit|credit)\.?$/i.test(text)) kinds.push('signs');
  if (isCreditSign(text)) kinds.push('credits');
  return kinds;
}

/** More letters than figures: `3M UK` is a name, `3214254GC` a number. */
function isName(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > (text.match(/\d/g)?.length ?? 0);
}

/**
 * How well a column’s values fit a role, 0 to 1: dates look like dates, amounts like amounts, names like names. A
 * column without values says nothing against its title.
 */
export function fitOf(role: ColumnRole, values: ColumnValues): number {
  if (values.filled === 0) return 0.6;
  const share = (count: number) => count / values.filled;
  switch (role) {
    case 'date':
      return Math.max(share(values.dates + values.serials + values.periods), 0.4 * share(values.lostDates));
    case 'amount':
    case 'net':
    case 'gross':
    case 'vat':
    case 'credit':
      return share(values.amounts);
    // Where most payments are credits, the word means something else, as in a creditor’s own account.
    case 'sign':
      return values.credits * 2 <= values.filled ? share(values.signs) : 0;
    case 'supplier':
      return Math.max(
        share(values.names),
        values.addresses > 0 ? 0 : 0.3 * share(values.filled - values.dates),
      );
    case 'supplier-id':
      return 1 - 0.9 * share(values.names);
    case 'body':
      return share(values.names) * (1 - share(values.addresses));
    case 'category':
    case 'department':
      return Math.max(0.2, share(values.names));
    case 'year':
    case 'currency':
    case 'vat-number':
    case 'company-number':
    case 'charity-number':
    case 'postcode':
    case 'transaction':
    case 'card':
    case 'kind':
      return 1;
  }
}
