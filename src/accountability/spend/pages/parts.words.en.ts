import { wordsPounds } from '../../../values/money.ts';
import type { PaidPart, PartSum } from '../totals/paid-parts.rules.ts';

const grouped = new Intl.NumberFormat('en-GB');

/** What the money was, in parts that never overlap. */
export const partWords = {
  title: 'What kind of payments they are',
  caption: 'The money, in parts that never overlap',
  head: ['Part', 'Paid', 'Payments'],
  total: 'All together',
  names: {
    suppliers: 'To suppliers, for what was bought',
    grants: 'Grants, which buy nothing',
    'public-bodies': 'To other public bodies, which is not supplier spend',
    unnamed: 'To names left out, or not recognised yet',
  } satisfies Record<PaidPart, string>,
  short: {
    suppliers: 'Suppliers',
    grants: 'Grants',
    'public-bodies': 'Other public bodies',
    unnamed: 'Names left out',
  } satisfies Record<PaidPart, string>,
  choose: 'Show',
  /** One sentence for reading aloud. */
  sentence: (parts: readonly PartSum[], total: number) => {
    const suppliers = parts.find(({ part }) => part === 'suppliers');
    if (!suppliers) return `Of ${wordsPounds(total)}, nothing is known to have gone to suppliers.`;
    const count = grouped.format(suppliers.suppliers);
    const many = suppliers.suppliers === 1 ? '1 supplier' : `${count} suppliers`;
    if (suppliers.pence === total) return `All of it went to ${many}, for what was bought.`;
    return suppliers.pence > total
      ? `${wordsPounds(suppliers.pence)} went to ${many}, for what was bought. Money paid back makes the whole less.`
      : `Of ${wordsPounds(total)}, ${wordsPounds(suppliers.pence)} went to ${many}, for what was bought.`;
  },
} as const;
