import { londonDate } from '../../../values/dates.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { showSubcontractor } from '../../bids/subcontractors/opened-subcontractor.rules.ts';
import { listOpenedSubcontractors } from '../../bids/subcontractors/opened-subcontractors.queries.ts';
import { type Challenge, pausing } from '../../contracts/challenges/challenge.rules.ts';
import { listChallenges } from '../../contracts/challenges/challenges.queries.ts';
import { findContract } from '../../contracts/contracts.queries.ts';
import { inStandstill } from '../../contracts/contracts.rules.ts';
import { findDetails } from '../../contracts/details/details.queries.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { findAward } from '../awards.queries.ts';
import { bidderOf, publicFile } from '../evaluation-file.rules.ts';
import { listLeftOutBids } from '../left-out.queries.ts';
import { tellCounterfactual, tellUnvaried } from '../marks.rules.ts';
import { words } from '../result.words.en.ts';
import { winnerAmong } from '../winner.rules.ts';

export type PublishedAward = NonNullable<Awaited<ReturnType<typeof findPublishedAward>>>;

/**
 * The award as everyone may read it; undefined before it is published. Only the winner is named. The authority’s own
 * weights stay out until the contract’s details are published.
 */
export async function findPublishedAward(at: Visit, procurement: Procurement) {
  const key = keyOf(procurement);
  const award = await findAward(at.db, key);
  if (!award?.publishedAt) return undefined;
  const { criteria, bids, contract, details, challenges, leftOut, now } = await readAround(at, key);
  const winner = winnerAmong(bids, award.bidId);
  const winnerBidder = bidderOf(winner.label);
  const isPublished = details !== undefined;
  const subcontractors = await listOpenedSubcontractors(at.db, { ...key, bidId: award.bidId });
  const labels = new Map(bids.map(({ id, label }) => [id, bidderOf(label)]));
  const { standstillEndsOn } = award;
  const unvaried = award.evaluation.unvariedWeights;
  return {
    winnerName: winner.supplierName,
    winnerSlug: winner.supplierSlug,
    winnerBidder,
    commitments: winner.commitments,
    subcontractors: subcontractors.map(showSubcontractor),
    reason: award.reason,
    decidedByName: award.decidedByName,
    decidedAt: award.decidedAt,
    publishedAt: award.publishedAt,
    noticeIdentifier: award.noticeIdentifier,
    standstillKind: award.standstillKind,
    standstillEndsOn,
    isInStandstill: inStandstill(standstillEndsOn, londonDate(now)),
    signedAt: contract?.signedAt ?? null,
    criteria,
    result: award.result,
    hasDetails: isPublished,
    file: publicFile(award.evaluation, isPublished),
    told: tellCounterfactual(award.result, winnerBidder, isPublished),
    toldUnvaried: tellUnvaried(award.result, winnerBidder, { isPublished, unvaried, criteria }),
    flags: award.flags,
    // What it rests on, never the words: those are the bidder’s own to read.
    leftOut: leftOut.map(({ bidId, because }) => ({ bidder: labels.get(bidId) ?? '', because })),
    challenges: challenges.map(unnamed),
    isSuspended: pausing(challenges).length > 0,
    naming: (bidder: string) => (bidder === winnerBidder ? words.named(bidder, winner.supplierName) : bidder),
  };
}

/** Everyone reads that there is a court case, and not whose. */
function unnamed({ toldAt, pauses, ending, endedAt }: Challenge) {
  return { toldAt, pauses, ending, endedAt };
}

/** What stands around an award: its competition, and what became of it. */
async function readAround(at: Visit, key: ProcurementKey) {
  const [criteria, bids, contract, details, challenges, leftOut, now] = await Promise.all([
    listCriteria(at.db, key),
    listOpenedBids(at.db, key),
    findContract(at.db, key),
    findDetails(at.db, key),
    listChallenges(at.db, key),
    listLeftOutBids(at.db, key),
    at.site.clock.now(at.db),
  ]);
  return { criteria, bids, contract, details, challenges, leftOut, now };
}

/** The published award as data: labels for everyone but the winner. */
export function awardData(award: PublishedAward) {
  const { result, told, toldUnvaried } = award;
  const { counterfactual, unvaried, ...rest } = result;
  const isTold = told.kind !== 'not-yet' && told.kind !== 'not-recorded';
  return {
    winner: { bid: award.winnerBidder, name: award.winnerName, slug: award.winnerSlug },
    reason: award.reason,
    subcontractors: award.subcontractors,
    publishedAt: award.publishedAt.toString(),
    noticeIdentifier: award.noticeIdentifier,
    standstillEndsOn: award.standstillEndsOn?.toString() ?? null,
    contractSignedAt: award.signedAt?.toString() ?? null,
    result: rest,
    counterfactual: isTold ? { ...told, ...counterfactual } : { kind: told.kind },
    unvaried: toldUnvaried.kind === 'not-yet' ? { kind: 'not-yet' } : { ...toldUnvaried, ...unvaried },
    standstillKind: award.standstillKind,
    leftOut: award.leftOut,
    flags: award.flags,
    challenges: award.challenges.map(({ toldAt, pauses, ending, endedAt }) => ({
      toldAt: toldAt.toString(),
      pauses,
      ending,
      endedAt: endedAt?.toString() ?? null,
    })),
  };
}
