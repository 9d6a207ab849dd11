import { kindNames } from '../../../procurement/evaluation/appointing/words.en.ts';
import {
  code,
  count,
  date,
  type FactWords,
  facts,
  linked,
  listOf,
  named,
  pence,
  rows,
  text,
  yesNo,
} from './fact.rules.ts';

const evaluatorKind = named('Who', kindNames);
const stoodAside = yesNo('Stood aside from the whole lot');
const sealed = 'sealed until the award: a salted fingerprint (SHA-256)';
const salt = code('Salt that opens the sealed fingerprint');
const reasonSha256 = code('Fingerprint of the reason (SHA-256)');

export const scoringFacts = {
  'evaluator-appointed': {
    kind: named('Who', kindNames),
    criteria: listOf('Questions they score', text(''), 'None'),
  },
  'conflict-declared': {
    evaluatorKind,
    finding: named('What they said', {
      none: 'No link',
      perceived: 'A link that others might wonder about',
      real: 'A link that could sway them',
    }),
    stoodAside,
  },
  'conflict-decided': {
    evaluatorKind,
    decision: named('Decision', { 'may-score': 'They may score', 'stands-aside': 'They stand aside' }),
    stoodAside,
  },
  'score-agreed': {
    criterion: text('Question'),
    bid: text('Bid'),
    scorers: count('People who had scored it'),
    commitment: code(`The score, ${sealed}`),
  },
  'evaluator-stood-down': { kind: evaluatorKind },
  'award-decided': {
    bids: count('Bids'),
    commitment: code(`The decision, ${sealed}`),
  },
  'award-published': {
    noticeIdentifier: text('Award notice (UK6)', 'No identifier'),
    supplier: linked('Winner', 'supplier'),
    standstillEndsOn: date('Standstill ends on', 'No standstill'),
    decision: facts('The decision', { bid: text('Bid that won'), reasonSha256, salt }),
    evaluationSha256: code('Fingerprint of the whole evaluation (SHA-256)'),
    scores: rows(
      'Scores the panel agreed',
      {
        criterion: text('Question'),
        bid: text('Bid'),
        score: count('Agreed'),
        lowest: count('Lowest'),
        median: count('Median'),
        highest: count('Highest'),
        scorers: count('People'),
      },
      { reasonSha256, salt },
      'None',
    ),
  },
  'contract-signed': {
    supplier: linked('Supplier', 'supplier'),
    bid: linked('Bid', 'bid'),
    valuePence: pence('Agreed price, without VAT'),
    startsOn: date('Starts on'),
    endsOn: date('Ends on'),
    verdictDueOn: date('Verdict due on'),
  },
} as const satisfies Record<string, FactWords>;
