import { amount } from '../../../accountability/promises/quantity.words.en.ts';
import { londonDate } from '../../../values/dates.ts';
import { marksText } from '../marks.rules.ts';
import { counterfactualSentence } from '../result.words.en.ts';
import type { AwardFacts } from './five-sentences.en.ts';
import type { PublishedAward } from './visit-published.ts';
import { words } from './words.en.ts';

/** The facts of a published award that its five sentences tell. */
export function factsOf(body: string, award: PublishedAward): AwardFacts {
  const { winnerBidder, naming, told } = award;
  const { ranking } = award.result;
  const own = ranking.find(({ bidder }) => bidder === winnerBidder);
  const next = ranking.find(({ bidder }) => bidder !== winnerBidder);
  return {
    body,
    decidedBy: award.decidedByName,
    publishedOn: londonDate(award.publishedAt),
    winner: award.winnerName,
    marks: own ? marksText(own.total) : '',
    bids: ranking.length + award.leftOut.length,
    next: next ? { bidder: naming(next.bidder), marks: marksText(next.total) } : null,
    promises: award.commitments.map(({ quantity, unit, perSpendPence, measureName }) =>
      words.promise(amount(Number(quantity), unit, perSpendPence), measureName),
    ),
    residents: counterfactualSentence(told, naming, winnerBidder),
    now: whatNow(award),
  };
}

function whatNow(award: PublishedAward): AwardFacts['now'] {
  if (award.signedAt) return { kind: 'signed', on: londonDate(award.signedAt) };
  if (award.isSuspended) return { kind: 'suspended' };
  if (!award.isInStandstill || !award.standstillEndsOn) return { kind: 'may-sign' };
  return { kind: 'standstill', until: award.standstillEndsOn, offered: award.standstillKind === 'voluntary' };
}
