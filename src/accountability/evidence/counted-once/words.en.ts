import { amount } from '../../promises/quantity.words.en.ts';
import { monthName } from '../../spend/months.rules.ts';
import { type KeptKind, type LineKind, type LinesFault, MOST_LINES } from './lines.rules.ts';
import { MOST_MONTHS, type Months } from './person-months.rules.ts';

const each: Readonly<Record<KeptKind, string>> = {
  person: 'people',
  'person-month': 'months of people’s time',
  event: 'events',
  day: 'days',
  pound: 'payments',
};

const span = ({ from, to }: Months) =>
  from.equals(to) ? monthName(from) : `${monthName(from)} to ${monthName(to)}`;

/** Words of what a claim is made of, so that nothing counts twice. */
export const words = {
  failed: 'Some claims could not be counted again',
  title: (promise: string) => `What is it made of? ${promise}`,
  heading: 'So that nothing counts twice',
  lede: 'Say which people, events, days or payments this claim is made of. If one of them counts for another claim already, it does not count for this one.',
  controllers: (supplier: string, body: string) =>
    `${supplier} and ${body} are both responsible for what you type here (joint controllers). We turn each line into a keyed hash at once, and keep only that: nobody can read a line again, and no page shows one.`,
  claimed: (quantity: number, unit: string) => `You claimed ${amount(quantity, unit)}.`,
  kind: 'What is it made of?',
  kindBlank: 'Choose what it is made of',
  kinds: {
    person: 'People',
    'person-month': 'Months of people’s time',
    event: 'Events',
    day: 'Days worked',
    pound: 'Payments',
  } satisfies Record<KeptKind, string>,
  kindHints: {
    person: 'A line each: a payroll or National Insurance number, then the date of birth',
    event: 'A line each: what it was, where, and its date',
    day: 'A line each: who worked, by number, and the date',
    pound: 'A line each: the invoice number and who was paid',
  } satisfies Record<LineKind, string>,
  from: 'From which month?',
  to: 'To which month?',
  monthHint: 'Such as April 2026',
  monthsLegend: 'If it is made of people: which months is this claim about?',
  monthsHint: 'Their time is shared equally over these months. A month of a person’s time counts once.',
  monthWrong: 'Give a month and a year, such as April 2026',
  lines: 'One line each',
  linesHint:
    'A line counts for one. Where it is not one, add how many: “QQ123456C 14 2 1990 = 0.5”, “INV-1029 Smith = 1,500”',
  send: 'Check and count',
  told: 'You said what this claim is made of.',
  link: 'Say what it is made of, so that nothing counts twice',
  back: 'The promise',
  notTold:
    'The supplier has not said which people, events, days or payments this is made of, so nobody can see whether it counts twice.',
  made: (kind: KeptKind, lines: number, months: Months | null) =>
    `Made of ${lines} ${each[kind]}${months ? `, ${span(months)}` : ''}.`,
  all: (made: string) => `${made} None of them counts twice.`,
  some: (made: string, lines: number, counted: number) =>
    `${made} ${counted} of them ${counted === 1 ? 'counts' : 'count'} here; the rest ${lines - counted === 1 ? 'counts' : 'count'} for another claim:`,
  elsewhere: (lines: number, title: string, body: string) => `${lines}: ${title}, ${body}`,
  elsewhereOther: (lines: number) => `${lines}: another supplier’s promise`,
  refusals: {
    months: `Give the months in their order: ${MOST_MONTHS} at most, and none of them still to come`,
    checked: 'This claim is checked already, and stands.',
    told: 'You have said already what this claim is made of.',
  },
} as const;

/** What is wrong with the lines, and how to mend it. */
export function linesSentence(fault: LinesFault, claimed: number, unit: string): string {
  switch (fault.why) {
    case 'none':
      return 'Type at least one line';
    case 'too-many':
      return `Type at most ${MOST_LINES.toLocaleString('en-GB')} lines, or make two claims of it`;
    case 'too-short':
      return `Line ${fault.line} says too little to tell one from another: use six letters or digits at least`;
    case 'twice':
      return `Line ${fault.line} stands there twice: keep it once`;
    case 'quantity':
      return `Line ${fault.line} ends in something that is no amount: type a number above zero after “=”, with two decimals at most`;
    case 'sum':
      return `Your lines add up to ${amount(fault.hundredths / 100, unit)}, and you claimed ${amount(claimed, unit)}: make them the same`;
  }
}
