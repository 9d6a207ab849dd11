import { wordsPounds } from '../../../values/money.ts';

const grouped = new Intl.NumberFormat('en-GB');
const and = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });
const some = (count: number) => (count === 1 ? '1 supplier' : `${grouped.format(count)} suppliers`);
type Sum = { readonly suppliers: number; readonly pence: number };

export const changeWords = {
  says: (isNew: Sum, lost: Sum) =>
    `${some(isNew.suppliers)} ${isNew.suppliers === 1 ? 'was' : 'were'} new: paid ${wordsPounds(isNew.pence)} in this year and nothing in the year before. ${some(lost.suppliers)} ${lost.suppliers === 1 ? 'was' : 'were'} lost: paid ${wordsPounds(lost.pence)} in the year before and nothing in this one.`,
  means:
    'A supplier counts as new or lost when it had no payments in one of the two years. A file leaves out small payments, so a few may have been paid a little all the same.',
  compared: (bodies: readonly string[], year: string, before: string) =>
    `Compared: ${before} and ${year}, of ${and.format(bodies)}.`,
  left: (bodies: readonly string[]) =>
    `Not compared, because some months of one of the two years are not here: ${and.format(bodies)}.`,
  notYet: (year: string, before: string) =>
    `This cannot be told yet: no public body has every month of both ${before} and ${year} here. A year with months missing would make suppliers look lost who are not.`,
  new: { title: 'New', caption: 'New suppliers, the most paid first' },
  lost: { title: 'Lost', caption: 'Lost suppliers, the most paid the year before first' },
  head: ['Supplier', 'Paid', 'Payments'],
  none: 'None.',
  more: (count: number) => `The ${grouped.format(count)} paid most are shown; the file has all of them.`,
  csv: 'Every new and lost supplier (CSV)',
  csvHead: ['supplier', 'name', 'change', 'paid_pence', 'paid_pounds', 'payments'],
} as const;
