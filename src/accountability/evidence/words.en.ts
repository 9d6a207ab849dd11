import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatMinute } from '../../values/dates.ts';
import { amount } from '../promises/quantity.words.en.ts';
import type { RestsOn } from './check.rules.ts';
import { checkWords } from './check.words.en.ts';
import type { ContractPage } from './contract-pages.rules.ts';
import { deliveryWords } from './deliveries/words.en.ts';
import { subcontractorWords } from './subcontractors/words.en.ts';

const looked: Readonly<Record<RestsOn, string>> = {
  file: 'Looked at the file.',
  link: 'Looked at the link.',
  'own-visit': 'Went to see.',
  'own-records': 'Looked in our own records.',
  residents: 'Read what residents reported.',
  'nothing-sent': 'Nothing was sent with it.',
};
type Returned = {
  readonly bodyName: string;
  readonly title: string;
  readonly unit: string;
  readonly all: number;
  readonly verified: number;
};
const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const words = {
  check: checkWords,
  deliveries: deliveryWords,
  sub: subcontractorWords,
  looked,
  checkReason: (rests: RestsOn, reason: string) => `${looked[rests]} ${reason}`,
  /** A kept reason without the words about what was looked at. */
  reasonAlone: (kept: string) =>
    kept.slice(Object.values(looked).find((start) => kept.startsWith(start))?.length ?? 0).trim(),

  station: {
    title: (contract: string) => `Evidence: ${contract}`,
    heading: 'What came of the promises',
    kicker: (body: string, supplier: string) => `${body} · contract with ${supplier}`,
    sentence: (claimed: number, unchecked: number, disputes: number) =>
      [
        claimed === 0
          ? 'The supplier has claimed nothing yet.'
          : `The supplier made ${many(claimed, 'claim', 'claims')}.`,
        unchecked > 0 ? `${many(unchecked, 'waits', 'wait')} for the buyer’s check.` : '',
        disputes > 0 ? `Residents dispute ${many(disputes, 'thing', 'things')}.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    rows: (title: string) => `${title}: four counts`,
    chart: (promised: string, dueOn: Temporal.PlainDate) => `${promised} promised by ${formatDate(dueOn)}.`,
    chartForSpend: (owed: string) => `${owed}.`,
    levels: (buyer: string) => ({
      claimed: 'Claimed by the supplier',
      evidenced: 'Evidenced: papers sent in',
      verified: `Verified by ${buyer}`,
      witnessed: 'Residents who saw it',
    }),
    seen: 'Seen it? Not seen it? Tell us',
    none: 'No promises yet, so there is nothing to show evidence of.',
    claimsHeading: 'Every claim, and who checked it',
    performs: 'How the contract performs by its indicators',
    onward: 'The verdict',
  },

  claims: {
    none: 'Nothing claimed yet.',
    sentBack: 'Sent back',
    on: (instant: Temporal.Instant) => formatMinute(instant),
    withFile: (kind: string) => `It sent ${kind}, for the buyer’s eyes.`,
    withLink: (link: string) => `Its evidence, at ${new URL(link).hostname}`,
    moreFiles: (count: number) => `And ${many(count, 'more file', 'more files')}.`,
    part: (counts: string, all: string) => `${counts} of ${all}; the rest counts elsewhere`,
    withNothing: 'It sent no papers.',
    kinds: {
      'image/jpeg': 'a photo',
      'image/png': 'a picture',
      'application/pdf': 'a PDF',
    } as Readonly<Record<string, string>>,
    otherKind: 'a table',
    waits: 'Waits for the buyer’s check.',
    notTold: 'How many people is not told',
    it: 'it',
    verified: (who: string, when: string, quantity: string) => `${who} verified ${quantity} on ${when}.`,
    rest: (quantity: string) => `${quantity} sent back.`,
    returned: (who: string, when: string) => `${who} sent it back on ${when}.`,
    checker: 'The contract manager',
  },

  supplier: {
    title: 'What you promised',
    summary: (count: number, late: number) =>
      count === 0
        ? 'You have no promises yet. When you sign a contract, each commitment in your bid shows here.'
        : `${many(count, 'promise', 'promises')}, to all public bodies. ${late === 0 ? 'None is late.' : `${late} late.`}`,
    caption: 'Your promises, by date',
    choose: 'Choose a promise to say what you delivered.',
    filter: 'Show',
    shows: {
      open: 'What is still owed',
      late: 'Late or waiting for papers',
      soon: 'Due in the next 30 days',
      kept: 'Kept',
      all: 'Everything',
    },
    buyer: 'Buyer',
    anyBuyer: 'Every buyer',
    search: 'Words to look for',
    apply: 'Show these',
    found: (count: number) => `${many(count, 'promise', 'promises')} like this, the nearest date first.`,
    csv: 'Download this list (CSV)',
    csvName: 'your-promises.csv',
    csvHead: [
      'Promise',
      'Public body',
      'Place',
      'Next date',
      'How it stands',
      'Owed',
      'Claimed',
      'Evidenced',
      'Verified',
      'Seen by',
    ],
    nothing: 'Nothing here. Choose something else to show.',
    tellOnce: 'Tell one delivery for several buyers, or send many claims at once',
    dueNow: (owed: string) => `${owed} due by now`,
    owed: (owed: string, dueNow: string | null) => (dueNow ? `${owed}, ${dueNow}` : owed),
    whereAndWhom: (place: string, body: string) => `${place}, for ${body}`,
    toAnswer: (count: number) => `${many(count, 'report', 'reports')} to answer`,
  },

  claim: {
    title: (promise: string) => `What have you delivered? ${promise}`,
    heading: 'What have you delivered?',
    promise: (quantity: string, place: string, dueOn: Temporal.PlainDate) =>
      `You promised ${quantity}, ${place}, by ${formatDate(dueOn)}.`,
    soFar: (claimed: string, verified: string) => `Claimed so far: ${claimed}. Verified: ${verified}.`,
    counts: 'What counts',
    countsNot: 'What does not',
    rule: 'The evidence that was agreed',
    quantity: 'How much, since your last claim?',
    quantityHint: (unit: string) => `In ${unit}. Only what no earlier claim counted.`,
    note: 'What was done?',
    noteHint: 'This is public. Leave out names and addresses of residents.',
    file: 'A file that shows it',
    link: 'Or a link that shows it',
    linkHint: 'It begins with https. This is public.',
    fileHint: 'Only you and the buyer can open it.',
    without: 'Without a file or a link, this counts as claimed and not as evidenced, and cannot be verified.',
    saysMore: 'Yes, this is more than we promised',
    send: 'Send this claim',
    sent: 'Your claim is sent. The buyer’s contract manager checks it next.',
    earlier: 'Your claims so far',
    change: 'Ask to change what is owed',
    photo: 'Take a photo',
    photoHint: 'Your phone opens its camera. We take out where and when it was taken.',
    moreFiles: 'More files',
    another: (number: number) => `File ${number}`,
    toSend: 'What to send',
    template: 'An empty table to fill in (CSV)',
    alike: (count: number) =>
      `The same work may count for ${many(count, 'other promise', 'other promises')}: tell it once and share it`,
    back: 'All your promises',
    faults: {
      quantity: 'Enter how much as a number, such as 12 or 7.5',
      'quantity-too-fine': 'Give two decimals at most, such as 7.25',
      note: 'Say what was done',
      noteLong: 'Say it in 2,000 characters or fewer',
      linkLong: 'Use an address of 2,000 characters or fewer',
      'quantity-not-positive': 'Enter a number above 0',
      'more-than-promised':
        'With this you would claim more than you promised. Check the number, or tick that you delivered more.',
      'link-not-https': 'Enter a whole address that begins with https://',
    },
  },

  template: { reference: 'Your own reference, no names', quantity: 'How much' },

  desk: {
    title: (body: string) => `Contracts of ${body}`,
    heading: 'Contracts',
    summary: (count: number, claims: number) =>
      `${many(count, 'contract', 'contracts')}. ${claims === 0 ? 'No claim waits.' : `${many(claims, 'claim waits', 'claims wait')} to be checked.`}`,
    none: 'No contract is signed yet. An award’s contract can be signed here when its standstill is over.',
    caption: 'Signed contracts',
    columns: ['Contract', 'Supplier', 'Runs', 'To check', 'Verdict'],
    toSign: 'To sign',
    sign: 'Sign',
    verdictGiven: (decision: string) => `Given: ${decision}`,
    verdictDue: (on: Temporal.PlainDate) => `Due ${formatDate(on)}`,
  },

  queue: {
    pages: {
      details: 'What the contract says',
      performance: 'How it performs',
      spend: 'What was spent',
      typed: 'Promises of the signed contract',
    } satisfies Record<ContractPage, string>,
    title: (contract: string) => `Checking: ${contract}`,
    summary: (waiting: number) =>
      waiting === 0
        ? 'No claim waits for a check.'
        : `${many(waiting, 'claim waits', 'claims wait')} for a check, the oldest first.`,
    waiting: 'Claims to check',
    waitingColumns: ['Claimed', 'Promise', 'How much', 'Came with'],
    check: 'Check',
    promises: 'The promises',
    promiseColumns: [
      'Promise',
      'Due',
      'Promised',
      'Claimed',
      'Evidenced',
      'Verified',
      'Seen by',
      'How it stands',
    ],
    disputes: (count: number) => many(count, 'dispute', 'disputes'),
    change: 'Change what is owed',
    filter: 'Show',
    came: { all: 'All claims', evidence: 'With evidence', nothing: 'With nothing' },
    promise: 'Promise',
    anyPromise: 'Every promise',
    apply: 'Show these',
    noneLike: 'No claim like this waits.',
    file: 'a file',
    link: 'a link',
    nothing: 'nothing',
    verdict: 'Give the verdict',
    thread: 'The whole thread',
  },

  mail: {
    returned: ({ bodyName, title, unit, all, verified }: Returned) => ({
      subject: verified > 0 ? `Verified in part: ${title}` : `Sent back: ${title}`,
      body:
        verified > 0
          ? `${bodyName} verified ${amount(verified, unit)} of the ${amount(all, unit)} you claimed, and sent the rest back: ${title}. Read why, and claim the rest again once you can show it:`
          : `${bodyName} sent back your claim of ${amount(all, unit)}: ${title}. Read why, and claim it again once you can show it:`,
    }),
  },

  tasks: {
    claim: (promise: string) => `Say what you delivered: ${promise}`,
    check: (count: number, contract: string) => `Check ${many(count, 'claim', 'claims')}: ${contract}`,
  },
} as const;
