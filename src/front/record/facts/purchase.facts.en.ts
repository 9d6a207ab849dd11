import { methodNames } from '../../../procurement/criteria/method.en.ts';
import {
  bytes,
  code,
  count,
  type FactWords,
  instant,
  linked,
  listOf,
  named,
  pence,
  rows,
  text,
  yesNo,
} from './fact.rules.ts';

const criteria = rows(
  'Award criteria and their marks',
  {
    code: text('Question'),
    title: text('Criterion'),
    weight: count('Marks of 100'),
    method: named('How marks are given', methodNames),
  },
  {
    kind: named('Kind', { price: 'Price', quality: 'Quality', 'social-value': 'Social value' }),
    question: text('What bidders are asked'),
    subjectMatter: text('What it has to do with the purchase'),
    qualificationPence: pence('Price that earns no marks', 'No such price'),
    floorPence: pence('Price that earns all marks', 'No such price'),
    target: count('Target that earns all marks', 'No target'),
    bandMax: count('Highest score', 'Not scored in bands'),
    measures: rows('Measures to commit to', { name: text('Measure'), unit: text('Counted in') }, {}, 'None'),
    residentsScore: yesNo('Residents score it'),
    mandateLines: rows(
      'Priorities of residents that it comes from',
      { round: linked('Round', 'round'), outcome: linked('Priority', 'outcome') },
      {},
      'None',
    ),
  },
);

const attempts = {
  add: 'Add a criterion',
  change: 'Change a criterion',
  remove: 'Remove a criterion',
  tie: 'Tie a criterion to a priority, or untie it',
  share: 'Share the marks out again',
} as const;

const unreadable = {
  'bytes-changed': 'It was not what had been committed to',
  'cannot-be-opened': 'It could not be unsealed',
  'not-this-bid': 'It was not a bid for this purchase',
} as const;

const commitment = code('Fingerprint of the sealed bid (SHA-256)');

export const purchaseFacts = {
  'tender-notice-published': {
    noticeIdentifier: text('Tender notice (UK4)', 'No identifier'),
    bidsDueAt: instant('Bids are due by'),
    criteria,
    tieRule: listOf('If bids tie, these decide, one after the other', text(''), 'Nothing'),
  },
  'criteria-change-refused': {
    attempt: named('What was tried', attempts),
    criterion: text('Question', 'No one question'),
    noticePublishedAt: instant('Locked since'),
  },
  'bid-committed': {
    commitment,
    sealedBytes: bytes('Size, sealed'),
    sealing: named('Sealed', { server: 'On this site, as it arrived' }),
    replaces: code('It takes the place of the bid with the fingerprint', 'None: it is the supplier’s first'),
  },
  'bid-refused': {
    reason: named('Why', { 'deadline-passed': 'The time for bids was over' }),
    bidsDueAt: instant('Bids were due by'),
  },
  'bids-opened': {
    count: count('Bids opened'),
    bids: rows('The bids', { label: text('Bid'), commitment }, {}, 'None'),
    labelSeed: code('What the letters of the bids were drawn from'),
    unreadable: rows(
      'Bids that could not be read',
      { commitment, why: named('Why', unreadable) },
      {},
      'None',
    ),
  },
} as const satisfies Record<string, FactWords>;
