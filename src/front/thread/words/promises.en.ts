import type { Temporal } from 'temporal-polyfill';
import type { Much } from '../../../accountability/promises/said.en.ts';
import { formatDate } from '../../../values/dates.ts';
import { namedAmount } from './amounts.en.ts';
import { capital, counted, countWord } from './counting.en.ts';

export const words = {
  winner: 'The winner',
  from: (on: Temporal.PlainDate) => `From ${formatDate(on)}`,
  planned: (on: Temporal.PlainDate) => `Planned from ${formatDate(on)}`,
  toCome:
    'Still to come. Everything the winner offered becomes a promise with a date, a place, an owner, and what happens if it is not kept.',
  signing: 'Next the contract is signed. What was offered becomes promises, word for word.',
  none: 'The winner promised nothing that can be counted.',
  made: (count: number) =>
    `${capital(counted(count, 'promise'))}, ${count === 1 ? '' : 'each '}with a date, a place and an owner.`,
  late: (late: number) => ` ${capital(countWord(late))} ${late === 1 ? 'is' : 'are'} late.`,
  kept: (kept: number, all: number) =>
    kept === all ? ' All are kept.' : ` ${capital(countWord(kept))} ${kept === 1 ? 'is' : 'are'} kept.`,
  by: ({ quantity, perSpendPence }: Much, unit: string, title: string, dueOn: Temporal.PlainDate) =>
    `${namedAmount(quantity, unit, title, perSpendPence)} by ${formatDate(dueOn)}`,
  at: (place: string, remedy: string) => `, ${place}. If not: ${remedy}`,
  others: (count: number) => ` And ${counted(count, 'other promise')} for it.`,
  noneForThis: 'No promise answers this one.',
  link: 'Every promise',
  account: 'What became of them, added up',
} as const;
