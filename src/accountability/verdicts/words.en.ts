import { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { formatPounds, wordsPounds } from '../../values/money.ts';
import type { VerdictAct } from './recorded-acts.ts';
import type { Decision, SideBySide, VerdictFault } from './verdicts.rules.ts';

const monthOf = (text: string) => formatDate(Temporal.PlainDate.from(text)).replace(/^\d+ /, '');
const many = (count: number, one: string, more: string) => (count === 1 ? one : more);
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

const DECIDED = {
  renew: 'Renew: keep it as it is',
  vary: 'Vary: keep it, changed',
  stop: 'Stop: let it end',
} satisfies Record<Decision, string>;

export const words = {
  /** What a verdict’s reason may rest on besides the promises by name. */
  restsOn:
    'contract promises witnesses residents evidence verified price cost paid late disputed delivered service',

  title: (contract: string) => `Verdict: ${contract}`,
  kicker: (body: string, supplier: string) => `${body} · contract with ${supplier}`,
  decided: DECIDED,
  decidedBy: (who: string, body: string, when: string) => `${who} decided for ${body} on ${when}.`,
  why: 'Why',
  toCome: 'The verdict is still to come',
  dueBy: (body: string, date: Temporal.PlainDate) =>
    `${body} must choose by ${formatDate(date)}: renew, vary or stop, and say why. This is how things stand today.`,
  noContract: 'The contract is not signed yet, so there is nothing to judge.',
  asOf: (date: string) => `As it stood on ${formatDate(Temporal.PlainDate.from(date))}`,
  sideBySide: 'Everything side by side',
  thread: 'The whole thread',
  evidence: 'All the evidence',
  data: 'Everything on this page as data',
  apart: 'Money and promises are different books. Nothing here is added up across them.',

  price: 'Contract price',
  priceBasis: (pence: number) => `${formatPounds(pence)}: what the winning bid asked, without VAT.`,
  paid: 'Paid so far',
  paidBasis: ({ pence, from, to }: NonNullable<SideBySide['paid']>) =>
    `${formatPounds(pence)}: what the body’s published payments to this supplier come to, ${monthOf(from)} to ${monthOf(to)}, for any contract: payment files do not say which. Files leave out small payments.`,
  notPaid: 'Not published',
  notPaidBasis: 'The body has published no payment to this supplier since the contract began.',
  roughly: wordsPounds,
  toDate: 'Due so far',
  toDateBasis: (promises: number) =>
    promises === 1
      ? 'Checked, out of what was due by then: one promise, at most 100%.'
      : `Checked, out of what was due by then: the average of ${promises} promises, each at most 100%, each counting alike.`,
  lifetime: 'Over its whole life',
  lifetimeBasis: (promises: number) =>
    `The same over all ${promises} ${many(promises, 'promise', 'promises')}, due or not.`,
  notYetDue: 'Not yet due',
  notYetDueBasis: 'No promise has reached its date.',
  share: (basisPoints: number) => percent.format(basisPoints / 10_000),
  promisesMade: 'Promises',
  late: 'Late',
  disputed: 'Disputed',
  witnessed: 'Seen by residents',
  countsMean:
    'Late: its date passed more than 28 days ago, without papers for all of it. Disputed: reports by residents who have not seen it, answered or not, that are not settled. Seen: reports by residents who have.',
  table: 'Each promise, with its four counts apart',
  columns: [
    'Promise',
    'Due',
    'Promised',
    'Claimed',
    'Evidenced',
    'Verified',
    'Residents saw it',
    'Disputed',
    'How it stands',
  ],

  record: 'In the public record',
  recorded: (act: string, position: number | null) =>
    position === null ? `${act} (its number comes soon)` : `${act}: entry ${position}`,
  acts: {
    'verdict-asked': 'The day of a verdict, named',
    'verdict-part-written': 'An answer of the review pack',
    'verdict-given': 'The verdict',
    'leaving-step-published': 'A step for people, published',
    'leaving-step-done': 'A step for people, done',
    'leaving-step-withdrawn': 'A step for people, withdrawn',
  } satisfies Record<VerdictAct, string>,

  formTitle: (contract: string) => `Give the verdict: ${contract}`,
  formHeading: 'Give the verdict',
  question: 'What becomes of this contract?',
  choices: DECIDED,
  reason: 'Why?',
  reasonHint:
    'Published, with your name. Say what in the promises, the evidence, the residents’ reports or the cost it rests on, in at least eight words.',
  conditions: 'What changes?',
  conditionsHint: 'Only if you vary it. Published: what is asked of the supplier from now on, and from when.',
  conditionsHeading: 'What changes',
  give: 'Give the verdict',
  onceOnly:
    'A verdict is given once for each day the contract is judged for. This page and its pack are kept with it.',
  opensOn: (date: Temporal.PlainDate) =>
    `Its pack opens on ${formatDate(date)}. Somebody of the authority may ask for a verdict sooner.`,
  partsFirst: 'The verdict waits for the four answers above.',
  wroteIt: (body: string) =>
    `You wrote part of this pack, so you do not decide over it. Somebody else of ${body} gives the verdict: an elected member, or a commissioner who wrote none of it.`,
  pack: 'The review pack it was decided over',
  packLive: 'The review pack, as it stands today',
  earlier: 'Earlier verdicts',
  earlierLine: (decision: Decision, date: string, forOn: Temporal.PlainDate) =>
    `${DECIDED[decision]}. Decided on ${date}, for ${formatDate(forOn)}.`,
  next: (date: Temporal.PlainDate) => `The next verdict is for ${formatDate(date)}.`,
  seeVerdict: 'See the verdict',
  faults: {
    decision: 'Choose renew, vary or stop',
    'no-contract': 'The contract is not signed yet.',
    'already-given': 'The verdict on this contract is given already.',
    'too-early': 'The pack for this verdict is not open yet.',
    'parts-missing':
      'First the commissioner writes the four answers of the pack, or says why one is left out.',
    'wrote-the-pack':
      'You wrote part of this pack. Somebody else of the authority gives the verdict over it.',
    'conditions-blank': 'Say what changes',
    'reason-blank': 'Say why',
    'reason-too-short': 'Say more: at least eight words',
    'reason-filler': 'Say it in real words: what does it rest on?',
    'reason-repeated': 'These words have been used before. Say it for this contract.',
    'reason-rests-on-nothing': 'Name what this rests on: a promise, the evidence, residents or the cost',
  } satisfies Record<VerdictFault | 'decision', string>,
  task: (contract: string) => `Give the verdict: ${contract}`,
  packTask: (contract: string) => `Write the review pack: ${contract}`,
} as const;
