import { noticeKinds, noticeNames } from '../../../procurement/notices/notice.rules.ts';
import { code, count, type FactWords, instant, named, rows, text, yesNo } from './fact.rules.ts';

const notices = Object.fromEntries(noticeKinds.map((kind) => [kind, `${noticeNames[kind]} (${kind})`]));

const stages = {
  'before-notice': 'Before its tender notice',
  bidding: 'While bids could come in',
  closed: 'After the deadline, before bids were opened',
  opened: 'After bids were opened',
  awarded: 'After the award, before a contract',
} as const;

const documents = rows(
  'Documents',
  { title: text('Document'), version: count('Version') },
  { number: count('Number'), sha256: code('Fingerprint (SHA-256)') },
  'None',
);

const reasonSha256 = code('Fingerprint of the reason (SHA-256)');

export const noticeFacts = {
  'notice-recorded': {
    kind: named('Which notice', notices),
    identifier: text('Its number on the central platform'),
    publishedAt: instant('Published there'),
  },
  'question-answered': {
    number: count('Number'),
    question: text('The question'),
    answer: text('The answer'),
    questionSha256: code('Fingerprint of the question (SHA-256)'),
    answerSha256: code('Fingerprint of the answer (SHA-256)'),
  },
  'tender-amended': {
    number: count('Number of the change'),
    what: text('What changed'),
    reason: text('Why'),
    whatSha256: code('Fingerprint of what changed (SHA-256)'),
    reasonSha256,
    documents,
    needsConfirming: yesNo('Bids sealed before it must be confirmed'),
    fromDueAt: instant('Bids had been due by'),
    bidsDueAt: instant('Bids are due by'),
  },
  'deadline-extended': {
    reason: text('Why'),
    reasonSha256,
    measuredMinutes: count(
      'Minutes without service, measured by this site',
      'Not measured: the officer says so',
    ),
    fromDueAt: instant('Bids had been due by'),
    bidsDueAt: instant('Bids are due by'),
  },
  'purchase-abandoned': {
    stage: named('How far it had come', stages),
    reason: text('Why'),
    reasonSha256,
    sealedBidsDestroyedFrom: instant('Sealed bids are destroyed unread from'),
  },
  'sealed-bids-destroyed': { abandonedAt: instant('The purchase was given up') },
} as const satisfies Record<string, FactWords>;
