import { londonDate } from '../../../values/dates.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { findContract } from '../../contracts/contracts.queries.ts';
import { inStandstill } from '../../contracts/contracts.rules.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { findAward } from '../awards.queries.ts';
import { bidderOf, publicFile } from '../evaluation-file.rules.ts';
import { tellCounterfactual } from '../marks.rules.ts';
import { words } from '../result.words.en.ts';

export type PublishedAward = NonNullable<Awaited<ReturnType<typeof findPublishedAward>>>;

/**
 * The award as everyone may read it; undefined before it is published. Only the winner is named. The authority’s own
 * weights stay out until the contract is signed, which publishes its details.
 */
export async function findPublishedAward(at: Visit, procurement: Procurement) {
  const key = keyOf(procurement);
  const award = await findAward(at.db, key);
  if (!award?.publishedAt) return undefined;
  const [criteria, bids, contract, now] = await Promise.all([
    listCriteria(at.db, key),
    listOpenedBids(at.db, key),
    findContract(at.db, key),
    at.site.clock.now(at.db),
  ]);
  const winner = bids.find(({ id }) => id === award.bidId);
  if (!winner) throw new Error('the winner is not among the bids');
  const winnerBidder = bidderOf(winner.label);
  const contractPublished = contract !== undefined;
  const { standstillEndsOn } = award;
  return {
    winnerName: winner.supplierName,
    winnerSlug: winner.supplierSlug,
    winnerBidder,
    commitments: winner.commitments,
    reason: award.reason,
    decidedByName: award.decidedByName,
    decidedAt: award.decidedAt,
    publishedAt: award.publishedAt,
    noticeIdentifier: award.noticeIdentifier,
    standstillEndsOn,
    isInStandstill: inStandstill(standstillEndsOn, londonDate(now)),
    signedAt: contract?.signedAt ?? null,
    criteria,
    result: award.result,
    file: publicFile(award.evaluation, contractPublished),
    told: tellCounterfactual(award.result, winnerBidder, contractPublished),
    naming: (bidder: string) => (bidder === winnerBidder ? words.named(bidder, winner.supplierName) : bidder),
  };
}

/** The published award as data: labels for everyone but the winner. */
export function awardData(award: PublishedAward) {
  const { result, told } = award;
  const { counterfactual, ...rest } = result;
  const isTold = told.kind !== 'not-yet' && told.kind !== 'not-recorded';
  return {
    winner: { bid: award.winnerBidder, name: award.winnerName, slug: award.winnerSlug },
    reason: award.reason,
    publishedAt: award.publishedAt.toString(),
    noticeIdentifier: award.noticeIdentifier,
    standstillEndsOn: award.standstillEndsOn?.toString() ?? null,
    contractSignedAt: award.signedAt?.toString() ?? null,
    result: rest,
    counterfactual: isTold ? { ...told, ...counterfactual } : { kind: told.kind },
  };
}
