import { Temporal } from 'temporal-polyfill';
import { words as tenderWords } from '../../../procurement/tenders/words.en.ts';
import { formatDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { MomentFault, Why } from '../moments/moments.rules.ts';
import type { PackPlan, PackResidents, PackShare } from './pack.rules.ts';
import type { PartFault, PartName } from './pack-parts.rules.ts';

const monthOf = (text: string) => formatDate(Temporal.PlainDate.from(text)).replace(/^\d+ /, '');
const dateOf = (text: string) => formatDate(Temporal.PlainDate.from(text));
const number = new Intl.NumberFormat('en-GB');
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });
const many = (count: number, one: string, more: string) =>
  `${number.format(count)} ${count === 1 ? one : more}`;

export const words = {
  title: (contract: string) => `Review pack: ${contract}`,
  heading: 'Review pack',
  live: (body: string, date: string) =>
    `This is what ${body} decides over. It is how things stand on ${dateOf(date)}, and it changes until the verdict is given.`,
  frozen: (date: string) => `This pack was kept with the verdict, as it stood on ${dateOf(date)}.`,
  why: {
    end: (date: string) => `The contract ends on ${dateOf(date)}.`,
    break: (date: string) => `The contract can be left on ${dateOf(date)}.`,
    asked: (date: string) =>
      `The authority asked for a verdict by ${dateOf(date)}, before the contract ends.`,
  } satisfies Record<Why, (date: string) => string>,
  noPack: 'There is no pack: the contract is not signed, or its verdict came before there were packs.',
  attained: 'What was kept',
  dueShare: 'Of what was due by then',
  lifeShare: 'Of all that was ever promised',
  equal: (share: NonNullable<PackShare>) =>
    `${percent.format(share.equalBasisPoints / 10_000)}, each of ${many(share.promises, 'promise', 'promises')} counting alike and at most for 100%.`,
  proxy: (share: NonNullable<PackShare>) =>
    share.proxyBasisPoints === null
      ? 'Weighed by what its units are worth: no open source gives a value.'
      : `Weighed by what its units are worth: ${percent.format(share.proxyBasisPoints / 10_000)}, over ${share.promisesWithProxy} of the ${share.promises} that have a value.`,
  notDue: 'Nothing was due yet, so there is nothing to say.',
  prevention: (promises: number, all: number) =>
    `${promises} of ${many(all, 'promise is', 'promises are')} for stopping problems before they grow.`,
  account: 'Every number, down to its evidence',
  sides: 'Promises, one by one, beside the price',
  ratings: 'How it did by its indicators',
  noRatings: 'No time of this contract was judged by indicators and published.',
  ratingsCaption: (from: string, to: string) => `${dateOf(from)} to ${dateOf(to)}`,
  ratingColumns: ['Indicator', 'Target', 'Measured', 'Rating', 'Why'],
  notRated: 'Not rated',
  residents: 'What residents reported',
  residentsSaid: ({ seen, ...not }: PackResidents) => {
    const all = not.settled + not.notSettled + not.answered + not.unanswered;
    const parts = [
      [not.settled, 'settled'],
      [not.notSettled, 'not settled by the answer'],
      [not.answered, 'answered and not rated'],
      [not.unanswered, 'without an answer'],
    ] as const;
    const said = parts.flatMap(([count, how]) => (count > 0 ? [`${count} ${how}`] : []));
    return [
      `${many(seen, 'report says', 'reports say')} it was seen.`,
      `${many(all, 'report says', 'reports say')} it was not${said.length > 0 ? `: ${said.join(', ')}` : ''}.`,
    ].join(' ');
  },
  chases: 'What was done about late promises',
  noChases: (late: number) =>
    late === 0 ? 'No promise needed chasing.' : 'Nothing has been done yet about a promise that is late.',
  document: 'The pack as a PDF, for a committee’s papers',
  page: (page: number) => `Page ${page}`,
  fileName: (slug: string, forOn: string) => `review-pack-${slug}-${forOn}.pdf`,
  chaseColumns: ['When', 'Promise', 'For the date', 'What was done', 'What the supplier answered'],
  noAnswer: '–',
  day: dateOf,
  spend: 'Spending against plan',
  planned: ({ plannedPence, days, ofDays }: PackPlan, pricePence: number) =>
    `The price is ${formatPounds(pricePence)}. Spread evenly over its ${number.format(ofDays)} days, ${formatPounds(plannedPence)} would be spent by day ${number.format(days)}.`,
  recorded: (pence: number) =>
    `The contract manager recorded ${formatPounds(pence)} as spent on this contract.`,
  paid: (pence: number, from: string, to: string) =>
    `The body’s published payments to this supplier come to ${formatPounds(pence)}, from ${monthOf(from)} to ${monthOf(to)}.`,
  notPaid: 'The body has published no payment to this supplier since the contract began.',
  caveat:
    'Payment files do not say which contract a payment is for, and leave out small ones. So the two can be compared, and not set off against each other.',
  parts: {
    dependency: 'Who depends on whom',
    prevention: 'What it prevents',
    equality: 'What it means for equality',
    alternatives: 'What else could be done',
  } satisfies Record<PartName, string>,
  questions: {
    dependency: 'Who would be stuck if this supplier went, and how does the supplier depend on you?',
    prevention: 'What problems does this contract stop before they grow?',
    equality: 'Who gains and who loses by each choice?',
    alternatives: 'What else could be done instead?',
  } satisfies Record<PartName, string>,
  hints: {
    dependency:
      'Think of other suppliers nearby, know-how and tools that only this one has, and how much of its work is yours.',
    prevention:
      'Name what would come back without it, and who would pay for that. Say what you know and what you only expect.',
    equality:
      'Think of age, disability, sex, race, religion or belief, pregnancy, gender reassignment and sexual orientation. Say what you looked at, and what you do not know.',
    alternatives:
      'Doing it yourselves, another supplier, joining with another body, doing less of it, or not at all. Say roughly what each would cost.',
  } satisfies Record<PartName, string>,
  partSource: {
    dependency: null,
    prevention: null,
    equality: {
      text: 'Equality Act 2010 section 149: a public body must have due regard to it when it decides',
      href: 'https://www.legislation.gov.uk/ukpga/2010/15/section/149',
    },
    alternatives: null,
  } satisfies Record<PartName, { readonly text: string; readonly href: string } | null>,
  notWritten: 'Not written yet.',
  leftOut: 'Left out. The reason:',
  sources: 'Sources:',
  data: 'Everything in this pack as data',
  verdict: 'The verdict',

  partsHeading: 'The review pack',
  partsLede:
    'The commissioner writes four answers. The verdict can be given when each says something, or why it does not.',
  partColumns: ['Question', 'Where it stands', 'Next'],
  partStates: { missing: 'To write', written: 'Written', 'left-out': 'Left out, with a reason' },
  write: 'Write',
  change: 'Change',
  seePack: 'See the whole pack, as everyone sees it',
  answer: 'Your answer',
  answerHint: 'Published. At least eight words.',
  sourcesLabel: 'What does it rest on?',
  sourcesHint: 'Papers, figures or links that others can look at.',
  leaveOut: 'Or: why is it left out?',
  leaveOutHint: 'Only where you say nothing above. Published, and on the record.',
  save: 'Save',
  back: 'The verdict',
  partFaults: {
    given: 'The verdict is given, so its pack stands as it was.',
    neither: 'Answer, or say why you leave it out',
    both: 'Either answer or leave it out, not both',
    'words-short': 'Say more: at least eight words',
    'left-out-short': 'Say more about why: at least eight words',
  } satisfies Record<PartFault, string>,

  whenHeading: 'Judge it sooner',
  whenLink: 'Name a break, or ask for a verdict sooner',
  whenLede:
    'A pack opens six months before a contract can be left or ends. Name the day here. It is published with your reason.',
  whenWhy: 'Why that day?',
  whenChoices: {
    break: 'The contract can be left on that day',
    asked: 'We want to decide by that day, sooner than planned',
  },
  whenDay: 'Which day?',
  whenReason: 'Say why',
  whenReasonHint: 'Name the clause, or what in the promises, the evidence or the cost makes you ask.',
  whenSave: 'Name this day',
  whenWrong: tenderWords.dateWrong,
  whenChoose: 'Say why that day',
  whenFaults: {
    'no-contract': 'The contract is not signed yet.',
    stopped: 'This contract is stopped already.',
    past: 'This day is over',
    outside: 'Choose a day after the contract starts and before it ends',
    taken: 'This day is named already',
    'reason-blank': 'Say why',
    'reason-too-short': 'Say more: at least eight words',
    'reason-filler': 'Say it in real words',
    'reason-repeated': 'These words have been used before',
    'reason-rests-on-nothing': 'Name what this rests on: a clause, a promise, the evidence or the cost',
  } satisfies Record<MomentFault | 'no-contract', string>,
} as const;
