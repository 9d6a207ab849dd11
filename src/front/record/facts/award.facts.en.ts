import { flagNames } from '../../../procurement/red-flags/flag-names.en.ts';
import {
  code,
  count,
  date,
  type FactWords,
  facts,
  instant,
  linked,
  named,
  pence,
  rows,
  text,
  yesNo,
} from './fact.rules.ts';

const sealed = 'sealed until the award: a salted fingerprint (SHA-256)';
const salt = code('Salt that opens the sealed fingerprint');
const reasonSha256 = code('Fingerprint of the reason (SHA-256)');

const howItEnded = named('How it ended', {
  'court-lifted': 'The court let the contract be signed',
  'court-decided': 'The court decided the case',
  withdrawn: 'The bidder withdrew it',
  settled: 'Both sides settled',
});

/** From the decision to the contract’s details. */
export const awardFacts = {
  'taking-part-decided': { commitment: code(`Whether a bidder takes part, ${sealed}`) },
  'award-decided': {
    bids: count('Bids'),
    commitment: code(`The decision, ${sealed}`),
  },
  'award-published': {
    noticeIdentifier: text('Award notice (UK6)', 'No identifier'),
    noticePublishedAt: instant('Published on the central digital platform'),
    standstill: named('Standstill', { none: 'None', mandatory: 'Mandatory', voluntary: 'Voluntary' }),
    standstillWorkingDays: count('Working days of standstill', 'None'),
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
    standings: rows(
      'What was decided about who takes part',
      {
        bid: text('Bid'),
        decision: named('Decision', { 'takes-part': 'Takes part', 'left-out': 'Left out' }),
        basis: named('Why', {
          none: 'Nothing against it',
          excludable: 'Excludable',
          excluded: 'Excluded',
          'condition-not-met': 'A condition is not met',
        }),
      },
      { reason: text('Reason'), reasonSha256, salt },
      'Nothing had to be decided',
    ),
    lowPrices: rows(
      'Prices that were asked about',
      {
        bid: text('Bid'),
        decision: named('Decision', {
          accepted: 'Taken as it is',
          disregarded: 'Bid disregarded',
          'not-asked': 'Not asked',
        }),
      },
      {
        questionSha256: code('Fingerprint of the question (SHA-256)', 'Nothing was asked'),
        explanationSha256: code('Fingerprint of the explanation (SHA-256)', 'None came'),
        reasonSha256,
        salt,
      },
      'None',
    ),
    flags: rows(
      'What stood out by public indicators',
      {
        flag: named('Indicator', flagNames),
        noteSha256: code('Fingerprint of the authority’s note (SHA-256)', 'No note'),
      },
      {},
      'Nothing',
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
  'low-price-asked': {
    explainBy: date('To be answered by'),
    commitment: code(`What was asked, ${sealed}`),
  },
  'low-price-explained': { commitment: code(`The explanation, ${sealed}`) },
  'low-price-decided': { commitment: code(`The decision, ${sealed}`) },
  'summaries-sent': { bidders: count('Bidders told') },
  'challenge-told': {
    toldAs: named('Who recorded it', {
      supplier: 'The bidder itself',
      authority: 'The authority, on being told',
    }),
    begunOn: date('Court case begun on'),
    pauses: yesNo('In standstill, so that the contract may not be signed'),
  },
  'challenge-ended': { ending: howItEnded },
  'challenge-ending-said': { ending: howItEnded, on: date('Day of the order, withdrawal or settlement') },
  'challenge-ending-denied': { ending: howItEnded },
  'contract-details-published': {
    noticeIdentifier: text('Contract details notice (UK7)'),
    noticePublishedAt: instant('Published on the central digital platform'),
    passages: count('Passages of the contract'),
    withheld: rows(
      'Passages left out',
      {
        passage: count('Passage'),
        as: named('Why', {
          'trade-secret': 'A trade secret',
          'commercial-interests': 'It would harm somebody’s business',
          'national-security': 'National security',
        }),
      },
      { reasonSha256 },
      'None',
    ),
  },
  'file-exported': {
    files: count('Files'),
    manifestSha256: code('Fingerprint of the whole file’s manifest (SHA-256)'),
    publicFiles: count('Files in the public archive'),
    publicManifestSha256: code('Fingerprint of the public archive’s manifest (SHA-256)'),
  },
} as const satisfies Record<string, FactWords>;
