import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { PAPERS_DAYS, type Timing } from './promises.rules.ts';
import { amount } from './quantity.words.en.ts';
import { sayOwed } from './said.en.ts';

const spelled = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
const spell = (count: number) => spelled[count] ?? String(count);
const many = (count: number, one: string, more: string) => (count === 1 ? one : more);

export const words = {
  usualRemedy:
    'The supplier agrees a date to put it right within 20 working days. Miss that, and the buyer may hold back payment for it.',
  searchTitle: (title: string, place: string) => `${title}, ${place}`,
  searchSummary: (
    supplier: string,
    promised: { readonly quantity: number; readonly unit: string; readonly perSpendPence?: number | null },
    dueOn: Temporal.PlainDate,
  ) =>
    `${supplier} promised ${amount(promised.quantity, promised.unit, promised.perSpendPence)} by ${formatDate(dueOn)}.`,

  stationTitle: (contract: string) => `Promises: ${contract}`,
  heading: 'What was promised',
  kicker: (body: string, supplier: string) => `${body} · contract with ${supplier}`,
  summary: (supplier: string, count: number, late: number) =>
    `${supplier} made ${spell(count).toLowerCase()} ${many(count, 'promise', 'promises')}. ${
      late === 0 ? 'None is late.' : `${spell(late)} ${many(late, 'is', 'are')} late.`
    }`,
  levelsMean:
    'Each has four separate counts. Claimed: the supplier says so. Evidenced: it sent papers. Verified: the buyer checked. Witnessed: residents saw it. They are never added up.',
  noneTitle: 'No promises yet',
  none: 'When the contract is signed, every offer in the winning bid becomes a promise with a date, a place and an owner.',
  due: (date: Temporal.PlainDate) => `due ${formatDate(date)}`,
  promised: (promise: Parameters<typeof sayOwed>[0] & { readonly place: string }) =>
    `${sayOwed(promise)} · ${promise.place}`,
  /** How a promise stands against its date. */
  timing: {
    kept: 'Kept: all of it is checked',
    'in-check': 'All of it is on paper. The buyer is checking',
    'papers-due': 'Its date has passed, but its papers may still follow',
    late: 'Late',
    due: 'Due soon',
    'not-yet-due': 'Not yet due',
  } satisfies Record<Timing, string>,
  lateBy: (days: number) => `${days} days late`,
  lateRule: `We call a promise late ${PAPERS_DAYS} days after its date, so that its papers have time to follow.`,
  witnessed: (count: number) => `${count} ${many(count, 'resident', 'residents')}`,
  disputed: (count: number) => `${spell(count)} ${many(count, 'resident disputes', 'residents dispute')} it`,
  levelsOf: (title: string) => `How sure: ${title}`,
  onward: 'What came of them: the evidence',
} as const;
