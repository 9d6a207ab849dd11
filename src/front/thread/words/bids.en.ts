import type { Temporal } from 'temporal-polyfill';
import { amount, count } from '../../../accountability/promises/quantity.words.en.ts';
import { formatInstant } from '../../../values/dates.ts';
import { namedAmount } from './amounts.en.ts';
import { capital, counted, countWord, inFigures, listOf } from './counting.en.ts';

export const words = {
  suppliers: (bids: number) => inFigures(bids, 'supplier'),
  who: 'Suppliers',
  opened: (at: Temporal.Instant) => `Opened ${formatInstant(at)}`,
  due: (at: Temporal.Instant) => `Due by ${formatInstant(at)}`,
  noDate: 'No date yet',
  toCome: 'Still to come. Suppliers send sealed offers. Nobody opens one before the deadline.',
  sealed: 'Suppliers are making their offers. Each is sealed, and nobody opens one before the deadline.',
  waiting: 'The deadline has passed. The sealed bids are waiting to be opened together.',
  none: 'Nobody sent a bid in time.',
  came: (standing: number) => `${capital(counted(standing, 'sealed bid'))} came in on time.`,
  late: (late: number) =>
    ` ${capital(countWord(late))} came late and ${late === 1 ? 'was' : 'were'} refused.`,
  unreadable: (unreadable: number) => ` ${capital(countWord(unreadable))} could not be read.`,
  secret: 'What each bidder offered is published with the award.',
  offered: (winner: string) => `${winner} offered `,
  amount: namedAmount,
  others: (quantities: readonly number[], unit: string) => {
    const shown = quantities.map((quantity) =>
      unit === 'pound' || unit === 'per cent' ? amount(quantity, unit) : count(quantity),
    );
    return quantities.length === 1 ? `; the other ${shown[0]}.` : `; the others ${listOf(shown)}.`;
  },
  othersNothing: (others: number) =>
    others === 1 ? '; the other offered none.' : '; the others offered none.',
  alone: '. Nobody else bid.',
  winnerNothing: (winner: string) => `${winner} made no offer here that can be counted.`,
  inWords: 'Bidders answered this in words.',
  link: 'What was offered',
} as const;
