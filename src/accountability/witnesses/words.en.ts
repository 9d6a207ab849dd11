import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import type { ReportState } from '../promises/disputes.rules.ts';
import type { RatingFault, ReplyFault, ReportFault } from './report.rules.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
const seenWhen = 'the day you looked';

export const words = {
  seenWhen,
  promise: {
    title: (title: string, place: string) => `${title}, ${place}`,
    kicker: (supplier: string) => `A promise by ${supplier}`,
    lede: (supplier: string, promised: string, place: string, dueOn: Temporal.PlainDate | null) =>
      `${supplier} promised ${promised}${dueOn ? ` by ${formatDate(dueOn)}` : ''}. Where: ${place}.`,
    act: 'Seen it? Not seen it? Tell us',
    cannotBeSeen: 'Nobody passing by can see this one. The buyer checks it by its papers.',
    wasThere: 'Were you there? Tell us',
    yours: 'See what you told us',
    reports: 'What residents say',
    noReports: 'Nobody has told us yet. If you have been there, you can be the first.',
    withSupplier: (count: number) =>
      `${many(count, 'report that it was not seen is', 'reports that it was not seen are')} with the supplier. We show the words once it has answered, or when its days to answer are over.`,
    claims: 'What the supplier says it did',
    details: 'What exactly was promised',
    counts: 'What counts',
    countsNot: 'What does not',
    rule: 'The evidence that was agreed',
    remedy: 'If it is not kept',
    supplierOwner: 'Who answers for it at the supplier',
    bodyOwner: 'Who answers for it at the buyer',
    contract: 'The contract',
    where: 'Where',
  },

  report: {
    saw: 'A resident saw it',
    notSaw: 'A resident did not see it',
    on: (date: Temporal.PlainDate) => formatDate(date),
    photo: 'The photo sent with it',
    counts: (saw: number, notSaw: number) =>
      `${many(saw, 'resident says that they saw it', 'residents say that they saw it')}. ${many(notSaw, 'says', 'say')} that they did not.`,
    exact:
      'We count every report, at once and exactly: people sent them to be published. We publish nothing about who they are.',
    replied: (supplier: string, date: string) => `${supplier} answered on ${date}:`,
    states: {
      seen: '',
      'with-supplier': 'The supplier has not answered yet.',
      unanswered: 'Disputed. The supplier had its days to answer, and did not.',
      answered: 'Disputed. The resident has not said yet whether this answer settles it.',
      'not-settled': 'Disputed. The resident says the answer does not settle it.',
      settled: 'Settled, the resident says.',
    } satisfies Record<ReportState, string>,
  },

  form: {
    title: (promise: string) => `Did you see it? ${promise}`,
    heading: 'Did you see it?',
    promised: (supplier: string, promised: string, place: string) =>
      `${supplier} promised ${promised}, ${place}.`,
    seen: 'What did you find?',
    yes: 'I have seen it',
    no: 'It should be there, and I have not seen it',
    words: 'Tell us in your own words',
    wordsHint: 'What did you see, or not see? A few words are enough.',
    date: 'When did you look?',
    dateHint: (example: string) => `For example, ${example}`,
    photo: 'A photo, if you have one',
    photoHint:
      'Leave out faces and the inside of people’s homes. We remove the place that your camera wrote into it.',
    keep: 'May we show roughly where you looked?',
    keepTick: 'Yes, show the ward or district',
    keepHint: 'Never anything nearer. Leave it empty, and we keep no place at all.',
    postcode: 'Postcode where you looked',
    postcodeHint: 'We look up the ward or district, and do not keep the postcode',
    postcodeWrong: 'Enter a postcode of this region, such as OL1 1AA',
    public:
      'Before you send it: your words and photo are public. Your name is not. Please do not write about somebody in a way that shows who they are.',
    reply: 'The supplier may answer first. Then everyone can read what you say, and what it says.',
    send: 'Send it',
    errors: { seen: 'Say whether you have seen it', words: 'Tell us what you saw, in a few words' },
  },

  own: {
    title: (promise: string) => `What you told us: ${promise}`,
    heading: 'What you told us',
    thanks: 'Thank you. We have it.',
    saw: 'You saw it',
    notSaw: 'You did not see it',
    settled: 'You said that this settles it.',
    notSettled: 'You said that this does not settle it. It is shown as a dispute.',
    seen: 'You have seen it. It counts now. Somebody at the public body reads your words, and then they are on the promise’s page, without your name.',
    due: (date: Temporal.PlainDate) =>
      `You have not seen it. The supplier has until ${formatDate(date)} to answer. Somebody at the public body reads your words, and then they are on the promise’s page, without your name.`,
    settles: 'Does this answer settle it?',
    yes: 'Yes, it is settled',
    no: 'No, it is not settled',
    send: 'Send',
    back: 'The promise',
    errors: { rating: 'Say whether it is settled' },
  },

  reply: {
    title: (promise: string) => `Answer a resident: ${promise}`,
    heading: 'A resident has not seen it',
    due: (date: Temporal.PlainDate) =>
      `Answer by ${formatDate(date)}. Until then only you, the resident and the public body can read it. After that it is shown as a dispute, answered or not.`,
    label: 'Your answer',
    hint: 'Public, in your organisation’s name. Say what happened and what you do about it.',
    send: 'Answer',
    back: 'All your promises',
    done: 'You have answered this report.',
  },

  reportFaults: {
    'words-missing': 'Tell us what you saw, in a few words',
    'words-too-long': 'Use 1,000 characters at most',
    'date-in-future': 'That day is still to come. Enter the day you looked.',
    'date-before-promise': 'That is before it was promised. Enter a day after that.',
    'already-reported': 'You have told us about this promise already.',
    'own-promise': 'You act for this supplier, so you cannot be a witness of what it promised.',
  } satisfies Record<ReportFault | 'already-reported' | 'own-promise', string>,
  replyFaults: {
    'nothing-to-answer': 'The resident has seen it, so there is nothing to answer.',
    'already-replied': 'This report is answered already.',
    'words-missing': 'Write your answer',
    'words-too-long': 'Use 1,000 characters at most',
  } satisfies Record<ReplyFault, string>,
  ratingFaults: {
    'no-reply-yet': 'The supplier has not answered yet.',
    'already-rated': 'You have said so already.',
  } satisfies Record<RatingFault, string>,

  tasks: {
    answer: (promise: string) => `Answer a resident who has not seen it: ${promise}`,
    rate: (promise: string) => `Say whether the answer settles it: ${promise}`,
  },
} as const;
