import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant } from '../../values/dates.ts';
import type { RestsOn } from './check.rules.ts';

const looked: Readonly<Record<RestsOn, string>> = {
  file: 'Looked at the file.',
  link: 'Looked at the link.',
  'own-visit': 'Went to see.',
  'own-records': 'Looked in our own records.',
  residents: 'Read what residents reported.',
  'nothing-sent': 'Nothing was sent with it.',
};
const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const words = {
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
    levels: (buyer: string) => ({
      claimed: 'Claimed by the supplier',
      evidenced: 'Evidenced: papers sent in',
      verified: `Verified by ${buyer}`,
      witnessed: 'Residents who saw it',
    }),
    seen: 'Seen it? Not seen it? Tell us',
    none: 'No promises yet, so there is nothing to show evidence of.',
    claimsHeading: 'Every claim, and who checked it',
    onward: 'The verdict',
  },

  claims: {
    none: 'Nothing claimed yet.',
    sentBack: 'Sent back',
    on: (instant: Temporal.Instant) => formatInstant(instant),
    withFile: (kind: string) => `It sent ${kind}, for the buyer’s eyes.`,
    withLink: (link: string) => `Its evidence, at ${new URL(link).hostname}`,
    withNothing: 'It sent no papers.',
    kinds: {
      'image/jpeg': 'a photo',
      'image/png': 'a picture',
      'application/pdf': 'a PDF',
    } as Readonly<Record<string, string>>,
    otherKind: 'a table',
    waits: 'Waits for the buyer’s check.',
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
    columns: ['Due', 'Promise', 'Promised', 'Claimed', 'Evidenced', 'Verified', 'How it stands'],
    choose: 'Choose a promise to say what you delivered.',
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
    back: 'All your promises',
    faults: {
      quantity: 'Enter how much as a number, such as 12 or 7.5',
      note: 'Say what was done',
      'quantity-not-positive': 'Enter a number above 0',
      'more-than-promised':
        'With this you would claim more than you promised. Check the number, or tick that you delivered more.',
      'link-not-https': 'Enter a whole address that begins with https://',
    },
  },

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
    file: 'a file',
    link: 'a link',
    nothing: 'nothing',
    verdict: 'Give the verdict',
    thread: 'The whole thread',
  },

  check: {
    title: (promise: string) => `Check a claim: ${promise}`,
    heading: 'Check this claim',
    download: (name: string) => `Open ${name}`,
    sheet: 'What was claimed',
    promise: 'Promise',
    claimed: 'Claimed',
    note: 'In their words',
    came: 'Came with it',
    rule: 'The evidence that was agreed',
    place: 'Place',
    decision: 'What do you decide?',
    verify: 'Verify it',
    verifyHint: 'In whole or in part. The part you do not verify is sent back.',
    returnIt: 'Send it back',
    quantity: 'How much do you verify?',
    quantityHint: (unit: string, most: string) => `In ${unit}. At most ${most}.`,
    restsOn: 'What did you look at?',
    choices: {
      file: 'The file',
      link: 'The link',
      'own-visit': 'I went to see',
      'own-records': 'Our own records',
      residents: 'What residents reported',
      'nothing-sent': 'Nothing was sent',
    } satisfies Record<RestsOn, string>,
    reason: 'Why?',
    reasonHint: 'Public, with your name. Say what you found in the evidence, in at least eight words.',
    decide: 'Decide',
    done: 'This claim is checked.',
    back: 'All claims of this contract',
    faults: {
      decision: 'Say whether you verify it or send it back',
      quantity: 'Enter how much as a number, such as 12 or 7.5',
      restsOn: 'Say what you looked at',
      'already-checked': 'Somebody has checked this claim already.',
      'no-evidence':
        'Nothing came with this claim, so it cannot be verified. Send it back and ask for the evidence.',
      'more-than-claimed': 'Enter a number above 0 and at most what was claimed',
      'evidence-not-there': 'That did not come with this claim. Choose what you did look at.',
      'acts-for-supplier': 'You act for this supplier, so somebody else must check its claims.',
      'reason-blank': 'Say why',
      'reason-too-short': 'Say more: at least eight words about what you found',
      'reason-filler': 'Say it in real words: what did you find?',
      'reason-repeated': 'These are the words of an earlier check. Say what you found this time.',
      'reason-rests-on-nothing':
        'Say what in the evidence this rests on: name a page, a sheet or what it shows',
    },
  },

  tasks: {
    claim: (promise: string) => `Say what you delivered: ${promise}`,
    check: (count: number, contract: string) => `Check ${many(count, 'claim', 'claims')}: ${contract}`,
  },
} as const;
