import { kindNames as conditionKindNames } from '../../../procurement/conditions/setting/words.en.ts';
import { methodNames } from '../../../procurement/criteria/method.en.ts';
import {
  code,
  count,
  date,
  type FactWords,
  facts,
  instant,
  linked,
  listOf,
  named,
  pence,
  rows,
  text,
  yesNo,
} from './fact.rules.ts';

const residentsParts = {
  none: 'Nothing',
  question: 'They wrote the question',
  observe: 'They watch',
  score: 'They score',
  monitor: 'They watch delivery',
} as const;

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
    measures: rows(
      'Measures to commit to',
      {
        name: text('Measure'),
        unit: text('Counted in'),
        perSpendPence: pence('For each so much spent', 'Whatever is spent'),
      },
      {},
      'None',
    ),
    residentsScore: yesNo('Residents score it'),
    residentsPart: named('What residents do', residentsParts),
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
  notes: 'Rewrite a note',
  reasons: 'Give another reason for going on',
  simulate: 'Try twenty bids again',
} as const;

/** What a notice fixes beside its criteria, since its second version. */
const noticeBeside = {
  publishedOnPlatformAt: instant('Published on the central platform', 'Not recorded yet'),
  questionsUntil: instant('Bidders may ask until'),
  shortTime: facts(
    'Bids are due before the least time of the law',
    { earliest: date('The law gives until'), reason: text('Why it is shorter') },
    'No',
  ),
  lot: count('Number of the lot', 'Not in lots'),
  conditions: rows(
    'Conditions of taking part',
    { requirement: text('Condition'), proof: text('What shows it') },
    {
      kind: named('About', conditionKindNames),
      proportion: text('Why this purchase needs it'),
    },
    'None',
  ),
  indicators: rows(
    'Key performance indicators',
    { name: text('Indicator'), target: text('Target') },
    { measured: text('How it is measured') },
    'None',
  ),
  notes: rows(
    'Notes',
    {
      kind: named('About', { equality: 'Equality', accessibility: 'Accessibility' }),
      note: text('What it says'),
    },
    {},
    'None',
  ),
  reasons: rows(
    'What the checks warned of',
    { warning: text('Warning'), reason: text('Why the officer went on', 'No reason was given') },
    {},
    'Nothing',
  ),
  documents: rows(
    'Documents',
    { title: text('Document'), version: count('Version') },
    { number: count('Number'), sha256: code('Fingerprint (SHA-256)') },
    'None',
  ),
  sealing: facts('How bids are sealed', {
    kind: named('Kind', {
      openers: 'To several openers, who open together',
      'access-rule': 'On this site, which opens none before the deadline',
    }),
    openers: listOf('Openers', text(''), 'None'),
    needed: count('So many of them are needed', 'Not needed'),
    graceMinutes: count('Minutes for the bytes of a bid to arrive after the deadline', 'None'),
  }),
  observers: count('People who watch and score nothing'),
} as const;

export const purchaseFacts = {
  'tender-notice-published': {
    noticeIdentifier: text('Tender notice (UK4)', 'No identifier'),
    bidsDueAt: instant('Bids are due by'),
    criteria,
    tieRule: listOf('If bids tie, these decide, one after the other', text(''), 'Nothing'),
    ...noticeBeside,
  },
  'criteria-change-refused': {
    attempt: named('What was tried', attempts),
    criterion: text('Question', 'No one question'),
    noticePublishedAt: instant('Locked since'),
  },
  'conflicts-assessed': {
    version: count('How often it has been assessed'),
    beforeNotice: yesNo('Before the tender notice'),
  },
} as const satisfies Record<string, FactWords>;
