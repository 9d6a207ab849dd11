import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import type { Criterion } from '../criteria/criterion.rules.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { methodOf } from '../tenders/method.rules.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { decideRegime } from '../tenders/regime.rules.ts';
import { findBodyKind, getProcurementById, listThresholds } from '../tenders/tenders.queries.ts';
import type { FlagInput } from './flag.rules.ts';
import { listChangeTimes, listEarlierCompetitions, listFlagNotes } from './red-flags.queries.ts';
import { type NotedFlag, raiseFlags } from './red-flags.rules.ts';

type FlaggedBid = {
  readonly label: string;
  readonly supplierId: string;
  readonly pricePence: number;
};

export type Flagged = {
  readonly criteria: readonly Pick<Criterion, 'kind'>[];
  readonly bids: readonly FlaggedBid[];
  /** Opened too, and left out by the authority. */
  readonly disregarded: readonly FlaggedBid[];
  /** The supplier in first place; null before there is one. */
  readonly winner: string | null;
  readonly at: Temporal.Instant;
};

/** What stands out in a competition as it stands at an instant, with what the authority noted beside each. */
export async function findFlags(
  db: Database | Transaction,
  key: ProcurementKey,
  competition: Flagged,
): Promise<NotedFlag[]> {
  const procurement = await getProcurementById(db, key);
  const [changedAt, earlier, notes, estimate] = await Promise.all([
    listChangeTimes(db, key),
    listEarlierCompetitions(db, key, competition.at),
    listFlagNotes(db, key),
    findEstimate(db, procurement),
  ]);
  const raised = raiseFlags({ ...inputOf(procurement, competition), changedAt, earlier, ...estimate });
  return raised.map((flag) => ({ ...flag, note: notes.get(flag.flag) ?? null }));
}

type Found = 'changedAt' | 'earlier' | 'estimatePence' | 'thresholdPence';

function inputOf(
  procurement: Procurement,
  { criteria, bids, disregarded, winner }: Flagged,
): Omit<FlagInput, Found> {
  const all = [
    ...bids.map((bid) => ({ ...bid, isSetAside: false })),
    ...disregarded.map((bid) => ({ ...bid, isSetAside: true })),
  ];
  const priced = criteria.filter(({ kind }) => kind === 'price').length;
  return {
    method: methodOf(procurement),
    isCallOff: procurement.kindOfService === 'framework-call-off',
    isPriceFixed: priced === 0,
    isPriceOnly: priced > 0 && priced === criteria.length,
    publishedAt: procurement.noticePublishedAt,
    bidsDueAt: procurement.bidsDueAt,
    bidders: all.length === 0 ? null : new Set(all.map(({ supplierId }) => supplierId)).size,
    bids: all.map(({ label, supplierId, pricePence, isSetAside }) => ({
      bidder: `Bid ${label}`,
      supplier: supplierId,
      pricePence,
      isSetAside,
    })),
    winner,
    awardedPence: null,
    signedPence: null,
  };
}

/** The estimate of all lots as the law counts it, and the threshold it was held against. */
async function findEstimate(
  db: Database | Transaction,
  procurement: Procurement,
): Promise<Pick<FlagInput, 'estimatePence' | 'thresholdPence'>> {
  const [kind, thresholds] = await Promise.all([findBodyKind(db, procurement.bodyId), listThresholds(db)]);
  const began = londonDate(procurement.createdAt);
  const { withVatPence, threshold, regime } = decideRegime(procurement, kind, thresholds, began);
  return {
    estimatePence: withVatPence,
    thresholdPence: regime === 'outside' ? null : (threshold?.pence ?? null),
  };
}
