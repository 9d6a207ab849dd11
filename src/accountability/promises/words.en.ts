import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { amount } from './quantity.words.en.ts';

export const words = {
  usualRemedy:
    'The supplier agrees a date to put it right within 20 working days. Miss that, and the buyer may hold back payment for it.',
  searchTitle: (title: string, place: string) => `${title}, ${place}`,
  searchSummary: (supplier: string, quantity: number, unit: string, dueOn: Temporal.PlainDate) =>
    `${supplier} promised ${amount(quantity, unit)} by ${formatDate(dueOn)}.`,
} as const;
