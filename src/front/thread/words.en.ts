import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import { inFigures } from './words/counting.en.ts';

/** The words of a thread's page around its nine stations. */
export const words = {
  kicker: (body: string) => body,
  kickerWith: (body: string, supplier: string) => `${body} · contract with ${supplier}`,
  basis: {
    most: (body: string, months: number) =>
      `Most that ${body} can spend over ${duration(months)}, without VAT.`,
    agreed: (price: number) => `Agreed price: ${formatPounds(price)}.`,
    paid: (pence: number, supplier: string, from: string, to: string) =>
      `${formatPounds(pence)} paid to ${supplier} so far, for anything: payments published for ${period(from, to)}.`,
    notPaid: 'No payment to this supplier is published yet.',
  },
  panels: 'People drawn by lot',
  foot: {
    label: 'Take this with you',
    plan: 'What is planned, and why this way',
    published: 'What was published of it elsewhere',
    data: 'Everything on this page as data',
    print: 'Print this page',
    record: 'Public record of each step',
    feed: (title: string) => `Public record: ${title}`,
  },
  answers: {
    caption: 'What residents asked for, and the answer',
    outcome: 'Priority',
    points: 'Points',
    answer: 'Answer',
    none: 'not known',
  },
  stopped: 'The purchase was given up before this step.',
  elsewhere: 'This step was elsewhere: the contract was not tendered on this site.',
  elsewhereState: 'done elsewhere',
  neverComes: 'not reached',
  givenUpNote: (at: Temporal.Instant) => `given up on ${formatInstant(at)}`,
  recorded: 'In the public record',
  marksCaption: 'How the 100 marks are shared',
  levels: (verifier: string) => ({
    claimed: 'Claimed by the supplier',
    evidenced: 'Evidenced: papers sent in',
    verified: `Verified by ${verifier}`,
    witnessed: 'Residents who saw it',
  }),
  today: (on: Temporal.PlainDate) => `As it stands on ${formatDate(on)}.`,
} as const;

/** `3 years`, `18 months`. */
function duration(months: number): string {
  return months % 12 === 0 ? inFigures(months / 12, 'year') : inFigures(months, 'month');
}

const monthYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `November 2025 to October 2026`, from the first days of those months. */
function period(from: string, to: string): string {
  const [first, last] = [from, to].map((day) => monthYear.format(new Date(`${day}T00:00:00Z`)));
  return first === last ? String(first) : `${first} to ${last}`;
}
