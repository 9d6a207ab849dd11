import { readDateText } from './date-text.rules.ts';
import { readCompanyNumber, readPostcode, readSupplierId, readVatNumber } from './identifiers.rules.ts';
import { type Masked, maskPrivate } from './masking.rules.ts';
import { isTotalText } from './other-rows.rules.ts';
import { type ReadPayee, readPayee } from './payee.rules.ts';
import { isCardPayee, isCardText, isGrant } from './payment-kind.rules.ts';
import { type DateDecision, type SettledDate, settleDate, settleInYear } from './settle-date.rules.ts';
import { tidyCell } from './spaces.rules.ts';

export type CachedPayee = ReadPayee & { readonly isCard: boolean; readonly isTotal: boolean };
export type CachedText = Masked & { readonly isGrant: boolean; readonly isCard: boolean };

/** What was read of a text already: a file says the same things many times over. Keys are cells as published. */
export type Caches = {
  readonly date: (cell: string) => SettledDate;
  /** Of a month or a period whose year stands in another cell. */
  readonly dateInYear: (cell: string, year: string) => SettledDate;
  readonly payee: (cell: string) => CachedPayee;
  readonly text: (cell: string) => CachedText;
  readonly supplierId: (cell: string) => Masked;
  readonly vatNumber: (cell: string) => string;
  readonly companyNumber: (cell: string) => string;
  readonly postcode: (cell: string) => string;
  readonly transaction: (text: string) => Masked;
};

/** Begins with nothing read. */
export function startCaches(decision: DateDecision, isDocument: (digits: string) => boolean): Caches {
  const inYear = remembered((key) => {
    const [cell = '', year = ''] = key.split('\n');
    return settleInYear(readDateText(cell), year, decision);
  });
  return {
    date: remembered((cell) => settleDate(readDateText(tidyCell(cell)), decision)),
    dateInYear: (cell, year) => inYear(`${tidyCell(cell)}\n${tidyCell(year)}`),
    payee: remembered((cell) => {
      const payee = readPayee(tidyCell(cell));
      return { ...payee, isCard: isCardPayee(payee.name), isTotal: isTotalText(payee.name) };
    }),
    text: remembered((cell) => {
      const masked = maskPrivate(tidyCell(cell).replace(brokenFormula, ''));
      return { ...masked, isGrant: isGrant(masked.text), isCard: isCardText(masked.text) };
    }),
    supplierId: remembered((cell) => maskPrivate(readSupplierId(tidyCell(cell)))),
    vatNumber: remembered((cell) => readVatNumber(tidyCell(cell))),
    companyNumber: remembered((cell) => readCompanyNumber(tidyCell(cell))),
    postcode: remembered((cell) => readPostcode(tidyCell(cell))),
    transaction: (text) => maskPrivate(text, isDocument),
  };
}

/** What a workbook writes where a formula failed. */
const brokenFormula = /^#(?:n\/a|ref!|value!|name\?)$/i;

/** More different texts than this are not worth their memory. */
const most = 50_000;

function remembered<Value>(read: (cell: string) => Value): (cell: string) => Value {
  const known = new Map<string, Value>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const value = read(cell);
    if (known.size < most) known.set(cell, value);
    return value;
  };
}
