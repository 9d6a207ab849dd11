import { wordsPounds } from '../../../values/money.ts';

const grouped = new Intl.NumberFormat('en-GB');

export const sharedWords = {
  says: (suppliers: number, pence: number, perPound: number) =>
    `${suppliers === 1 ? '1 supplier is' : `${grouped.format(suppliers)} suppliers are`} paid by two or more public bodies: ${wordsPounds(pence)} together, ${perPound}p of every pound paid to suppliers.`,
  none: 'No supplier was paid by two or more public bodies in this year.',
  noneFound: (search: string) => `No supplier that several public bodies pay has “${search}” in its name.`,
  why: 'Where several bodies buy from the same supplier, they may have the same needs, and could meet them together.',
  note: 'Officers of these bodies can keep a joint note on such a supplier. It is theirs, and not public.',
  search: 'Find a supplier',
  act: 'Search',
  title: 'Who pays the same supplier',
  caption: (from: number, to: number, of: number) =>
    `Suppliers ${grouped.format(from)} to ${grouped.format(to)} of ${grouped.format(of)}, those that most bodies pay first`,
  head: ['Supplier', 'Bodies', 'Paid together', 'Paid by each'],
  csv: 'Every such supplier, body by body (CSV)',
  csvHead: ['supplier', 'name', 'body', 'paid_pence', 'paid_pounds'],
} as const;
