import { words as matchWords } from '../../../accountability/needs/matching/words.en.ts';
import { endingNames } from '../../../accountability/needs/posting/words.en.ts';
import { code, count, date, type FactWords, linked, named, text } from './fact.rules.ts';

const need = code('Number of the need');
const match = code('Number of what was agreed');
const promise = linked('Promise', 'promise');
const title = code('Fingerprint of what it says (SHA-256)');

export const needsFacts = {
  'need-posted': {
    need,
    measure: linked('Counted in', 'measure', 'Nothing that a promise counts'),
    quantity: count('How much', 'Nothing is counted'),
    startsOn: date('From'),
    endsOn: date('To'),
    district: text('District'),
    titleSha256: title,
  },
  'need-ended': { need, why: named('Why', endingNames) },
  'offer-posted': {
    offer: code('Number of the offer'),
    promise,
    supplier: linked('Supplier', 'supplier'),
    quantity: count('How much'),
    endsOn: date('Until'),
    district: text('District', 'Anywhere'),
    titleSha256: title,
  },
  'need-matched': {
    need,
    promise,
    match,
    proposedBy: named('Proposed by', matchWords.sides),
    quantity: count('How much'),
    onDay: date('On'),
    variation: count('Number of the change of the promise that sets it aside'),
  },
  'need-match-called-off': {
    need,
    promise,
    match,
    by: named('Called off by', matchWords.sides),
    why: named('Why', matchWords.reasons),
  },
  'need-met': {
    need,
    promise,
    match,
    claim: code('Number of the supplier’s claim', 'The supplier had claimed nothing yet'),
    agreed: count('How much was agreed'),
    arrived: count('How much came, the group says'),
  },
} as const satisfies Record<string, FactWords>;
