import { words as tierWords } from '../../../accountability/spend/tiers/tier-rule.words.en.ts';
import {
  answers,
  code,
  count,
  date,
  type FactWords,
  linked,
  named,
  pence,
  text,
  yesNo,
} from './fact.rules.ts';

const supplierId = linked('Supplier', 'supplier');
const signature = code('Number of the signature');
const year = text('Financial year');
const supplier = linked('Supplier', 'supplier', 'None: it is the public body’s own');

const review: FactWords = {
  supplier,
  year,
  review: code('Number of the Review'),
  revision: count('Revision'),
  questions: count('Set of questions'),
  claimed: count('Figures claimed'),
  evidenced: count('Figures evidenced'),
  verified: count('Figures verified'),
  figuresSha256: code('Fingerprint of all figures (SHA-256)'),
};

const tierRule: FactWords = {
  effectiveFrom: date('In force from'),
  thresholdPence: pence('The line'),
  atLine: named('Exactly on the line', tierWords.atLineChoices),
  nearPence: pence('“Near the line” is within', 'A tenth of the line'),
  vatBasis: named('Amounts are counted', tierWords.vatChoices),
  countsGrants: yesNo('Grants count'),
  defaultPeriod: named('Where nobody names a period', tierWords.periodChoices),
  source: text('Where it was decided'),
};

const change: FactWords = {
  changeId: code('Number of the change'),
  kind: named('What was undone', { merge: 'Two suppliers made one', split: 'One supplier made two' }),
  from: linked('From', 'supplier-slug'),
  into: linked('Into', 'supplier-slug'),
  payees: count('Payees moved'),
};

export const supplierFacts = {
  'charter-signed': {
    supplierId,
    signature,
    version: count('Version of the Charter'),
    expiresOn: date('Stands until'),
    answers: answers(
      'Answers',
      'charter-commitment',
      named('', { do: 'we do this', will: 'we will', 'not-for-us': 'not for us' }),
    ),
  },
  'charter-withdrawn': {
    supplierId,
    signature,
    reasonSha256: code('Fingerprint of the reason (SHA-256)'),
  },
  'invitations-made': {
    financialYear: year,
    made: count('Suppliers asked'),
    byEmail: count('By e-mail'),
    byLetter: count('By letter'),
    charter: count('Asked for the Charter'),
    review: count('Asked for the Review'),
  },
  'invitations-posted': { posted: count('Letters posted') },
  'invitations-reminded': {
    financialYear: year,
    reminded: count('Suppliers reminded'),
    byEmail: count('By e-mail'),
    byLetter: count('By letter'),
  },
  'tier-rule-set': tierRule,
  'tier-rule-refused': tierRule,
  'review-signed': review,
  'review-closed': review,
  'suppliers-merged': change,
  'supplier-split': change,
  'supplier-change-undone': change,
  'supplier-claimed': { supplierId },
} as const satisfies Record<string, FactWords>;
