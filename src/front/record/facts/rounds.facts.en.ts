import { words as removalWords } from '../../../participation/removals/words.en.ts';
import { words as roundWords } from '../../../participation/rounds/words.en.ts';
import { rungNames } from '../../../procurement/tenders/words.en.ts';
import {
  basisPoints,
  code,
  count,
  date,
  type FactWords,
  facts,
  instant,
  linked,
  listOf,
  named,
  percent,
  rows,
  text,
  yesNo,
} from './fact.rules.ts';

const round = linked('Round', 'round');
const outcome = linked('Priority', 'outcome');
const fewerThanTen = 'Fewer than 10';
export const ways = {
  points: 'Points',
  comparisons: 'Two at a time',
  statements: 'Statements',
} as const;
const tiers = {
  1: 'An e-mail address or a telephone, confirmed, and a postcode',
  2: 'A code, posted or handed over',
  3: 'Seen in person by a facilitator, or a council account',
} as const;
const rules = Object.fromEntries(Object.entries(roundWords.rules).map(([rule, { name }]) => [rule, name]));

const announced: FactWords = {
  round,
  title: text('Its title'),
  question: text('What was asked'),
  about: text('About it'),
  canChange: text('What residents can change'),
  decided: text('What was decided already'),
  scope: named('What it is about', roundWords.scopes),
  district: linked('District', 'area', 'No one district'),
  procurement: linked('Purchase', 'procurement', 'No one purchase'),
  rung: named('How far residents’ say goes', rungNames, 'No purchase, so no rung'),
  engagementNotice: text('Engagement notice (UK2)', 'None'),
  engagementReason: text('Why there is no engagement notice', 'Not asked'),
  framework: linked('Framework', 'framework'),
  frameworkVersion: count('Its version'),
  outcomes: listOf('Priorities', outcome),
  statements: listOf('Statements by the authority to begin with', text(''), 'None'),
  ways: listOf('How people could answer', named('', ways)),
  rule: named('How answers become weights', rules),
  tier: named('Proof of being one person', tiers),
  cells: listOf('What was asked about people', named('', roundWords.cells), 'Nothing'),
  minutes: count('Minutes it takes'),
  minimumAnswers: count('Fewest answers to conclude anything'),
  minimumEffective: count('Fewest effective answers, after weighting to the census'),
  minimumDistrict: count('Fewest answers in a district'),
  asksWhoWorksForABidder: yesNo('Asks who works for a likely bidder'),
  opensAt: instant('Opens'),
  closesAt: instant('Closes'),
  mandateDueOn: date('The authority answers by'),
  draftWeights: facts(
    'The authority’s own marks, written down before anybody answered',
    {
      price: count('Price'),
      quality: count('Quality'),
      outcomes: rows('Priorities', { outcome, weight: count('Marks') }),
    },
    'None',
  ),
};

const shares = rows('Shares', {
  outcome,
  share: count('Share of 1'),
  exact: text('Exact share of 1'),
  whole: percent('In whole per cent'),
});

const mandateLine = {
  outcome,
  answer: named('Answer', { adopted: 'Adopted', varied: 'Varied', declined: 'Declined' }),
  residentsBasisPoints: basisPoints('Residents gave'),
  adoptedBasisPoints: basisPoints('Counts for'),
  reason: text('Reason', 'None given'),
};

const setAside: FactWords = {
  round,
  removal: code('Number of the decision'),
  ground: named('Why they were looked at', removalWords.groundNames),
  reason: text('Reason given'),
  answers: count('Answers', fewerThanTen),
};

export const roundFacts = {
  'round-announced': announced,
  'answers-set-aside': setAside,
  'answers-put-back': setAside,
  'appeal-decided': {
    round,
    appeal: code('Number of the appeal'),
    decision: named('Decision', {
      'counts-again': 'The answer counts again',
      'stays-aside': 'It stays aside',
    }),
    reason: text('Reason given'),
    commitment: code('Sealed reason, by its fingerprint'),
  },
  'round-closed': {
    round,
    closesAt: instant('It was to close'),
    answers: count('Answers', 'Not told here: fewer than 10, or some were set aside'),
    copiesRoot: code('Residents’ own sealed copies, all together, by their fingerprint'),
  },
  'round-results-published': {
    round,
    answers: count('Answers', fewerThanTen),
    minimumAnswers: count('Fewest answers to conclude anything'),
    concluded: yesNo('Was anything concluded'),
    adoptedRule: named('The rule that counts', rules),
    shares: rows('Shares, by each rule', { rule: named('Rule', rules) }, { shares }, 'None'),
    auditFileSha256: code('Fingerprint of the auditor’s file', 'No file'),
    auditFiles: rows(
      'Fingerprints of the auditor’s files',
      { way: named('Answers by', ways), file: text('File'), sha256: code('Fingerprint (SHA-256)') },
      {},
      'No file',
    ),
  },
  'audit-file-handed-over': {
    round,
    panel: linked('Panel', 'panel'),
    way: named('Answers by', ways),
    file: text('File'),
    sha256: code('Fingerprint (SHA-256)'),
    purpose: text('What for'),
  },
  'mandate-published': {
    round,
    version: count('Version of the mandate'),
    replaces: facts(
      'It takes the place of',
      { version: count('Version'), publishedAt: instant('Published', 'Not known') },
      'None: it is the first',
    ),
    changeReason: text('Why it changed', 'It changes none'),
    mandateDueOn: date('It was due on'),
    keptDueDate: yesNo('Was it in time'),
    lines: rows('Answers to priorities', mandateLine, {}, 'None'),
    statements: rows(
      'Answers to statements that all groups share',
      {
        statement: linked('Statement', 'statement'),
        answer: mandateLine.answer,
        reason: mandateLine.reason,
      },
      {},
      'None',
    ),
  },
  'codes-issued': {
    kind: named('For', { letter: 'Letters', venue: 'Slips to hand over', paper: 'Paper ballots' }),
    codes: count('Codes'),
  },
  'codes-voided': { codes: count('Codes') },
  'workshop-published': { notes: count('Notes'), people: count('People', fewerThanTen) },
  'theme-summary-published': {
    outcome: linked('Theme', 'outcome'),
    version: count('Version of the summary'),
    comments: count('Comments it sums up'),
    textSha256: code('Fingerprint of its text (SHA-256)'),
  },
} as const satisfies Record<string, FactWords>;
