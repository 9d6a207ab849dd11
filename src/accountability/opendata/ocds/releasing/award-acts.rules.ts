import { Temporal } from 'temporal-polyfill';
import { type Act, lotRef, type Publisher, pageOf, supplierRef } from './act.rules.ts';
import { days, endOf, money } from './amounts.rules.ts';
import type { Fact, Life, Lot } from './facts/life.rules.ts';
import { noticeDocument, noticesWith } from './notice-documents.rules.ts';
import { awardPage } from './words.en.ts';

type AwardFact = Fact<'awards'>;

/** Each published award: who won and for how much; of the other bids their letters and prices, and no names. */
export function awardActs(publisher: Publisher, life: Life): Act[] {
  return life.facts.awards.flatMap((award) => {
    const { lotId, publishedAt, supplierId } = award;
    const lot = life.lots.find(({ id }) => id === lotId);
    if (!lot || !publishedAt) return [];
    const says = {
      tender: { id: life.lots[0].id, ...tenderStatus(life, publishedAt), lots: [lotDone(life, lotId)] },
      bids: bidsOf(life, award, publishedAt),
      awards: [awardOf(publisher, life, lot, award, publishedAt)],
    };
    return [
      { id: `award-${lotId}`, at: publishedAt, tags: ['award'] as const, says, suppliers: [supplierId] },
    ];
  });
}

function lotDone(life: Life, lotId: string) {
  return { id: lotRef(life, lotId), status: 'complete' };
}

/** The tender is complete with the last of its lots that is awarded or given up. */
function tenderStatus({ lots, facts }: Life, at: Temporal.Instant) {
  const isOver = (lot: Lot) => {
    const ends = [
      facts.awards.find(({ lotId }) => lotId === lot.id)?.publishedAt,
      facts.abandonments.find(({ lotId }) => lotId === lot.id)?.abandonedAt,
    ];
    return ends.some((end) => end && Temporal.Instant.compare(end, at) <= 0);
  };
  return lots.every(isOver) ? { status: 'complete', finalStatusDate: at.toString() } : {};
}

function awardOf(publisher: Publisher, life: Life, lot: Lot, award: AwardFact, at: Temporal.Instant) {
  const ref = lotRef(life, lot.id);
  const { standstillEndsOn, summariesSentAt } = award;
  return {
    id: lot.id,
    title: lot.title,
    description: award.reason,
    // Not in force before the contract is signed.
    status: 'pending',
    date: award.decidedAt.toString(),
    value: money(award.pricePence),
    suppliers: [supplierRef(life, award.supplierId)],
    contractPeriod: days(lot.startsOn, lot.endsOn),
    relatedLots: [ref],
    relatedBids: [bidId(ref, award.label)],
    ...(summariesSentAt ? { assessmentSummariesDateSent: summariesSentAt.toString() } : {}),
    ...(standstillEndsOn
      ? {
          standstillPeriod: {
            startDate: (award.noticePublishedAt ?? at).toString(),
            endDate: endOf(standstillEndsOn),
          },
        }
      : {}),
    ...(life.isAboveThreshold === null ? {} : { aboveThreshold: life.isAboveThreshold }),
    documents: [
      ...noticesWith(life, 'UK6', lot.id, at).map(noticeDocument),
      {
        id: `award-${lot.id}`,
        documentType: 'evaluationReports',
        title: awardPage,
        url: pageOf(publisher, lot, '/award'),
        datePublished: at.toString(),
        format: 'text/html',
      },
    ],
  };
}

function bidsOf(life: Life, award: AwardFact, at: Temporal.Instant) {
  const ref = lotRef(life, award.lotId);
  const leftOut = new Set(life.facts.leftOut.map((bid) => bid.bidId));
  const bids = life.facts.bids.filter(({ lotId }) => lotId === award.lotId);
  const prices = bids.filter(({ id }) => !leftOut.has(id)).map(({ pricePence }) => pricePence);
  const counted = (measure: string, value: number, more = {}) => ({
    id: `${measure}-${ref}`,
    measure,
    value,
    ...more,
    date: at.toString(),
    relatedLot: ref,
  });
  const pounds = { currency: 'GBP' };
  return {
    statistics: [
      counted('validBids', prices.length),
      counted('disqualifiedBids', bids.length - prices.length),
      ...(prices.length === 0
        ? []
        : [
            counted('lowestValidBidValue', Math.min(...prices) / 100, pounds),
            counted('highestValidBidValue', Math.max(...prices) / 100, pounds),
          ]),
    ],
    details: bids.map(({ id, label, pricePence }) => ({
      id: bidId(ref, label),
      submissionType: 'bid',
      status: leftOut.has(id) ? 'disqualified' : 'valid',
      value: money(pricePence),
      relatedLots: [ref],
      ...(label === award.label ? { tenderers: [supplierRef(life, award.supplierId)] } : {}),
    })),
  };
}

/** A bid by its lot and its letter. */
export function bidId(ref: string, label: string | null): string {
  return `lot-${ref}-bid-${label ?? ''}`;
}
