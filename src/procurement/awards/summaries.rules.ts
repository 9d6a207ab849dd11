import type { PublishedFigure } from '../../values/fraction-text.ts';
import type { Criterion } from '../criteria/criterion.rules.ts';
import type { AgreedScore } from '../evaluation/moderating/agreed-score.rules.ts';
import type { EvaluationResult } from '../evaluation/scoring/score-evaluation.rules.ts';
import { bidderOf, type EvaluationFile } from './evaluation-file.rules.ts';
import { winnerAmong } from './winner.rules.ts';

/** What one bid got for one criterion. The value is a price in pounds, a quantity or a score, as exact text. */
export type Mark = {
  readonly value: string;
  readonly marks: PublishedFigure;
  /** What the panel wrote; null where a published formula gave the marks. */
  readonly reason: string | null;
};

export type SummaryLine = {
  readonly code: string;
  readonly title: string;
  readonly kind: Criterion['kind'];
  readonly method: Criterion['method'];
  readonly weight: number;
  readonly qualificationPence: number | null;
  readonly floorPence: number | null;
  readonly target: string | null;
  readonly bandMax: number | null;
  readonly unit: string | null;
  /** Asked for each so many pence spent; null, or absent in an older summary: a quantity outright. */
  readonly perSpendPence?: number | null;
  readonly own: Mark;
  /** The winner’s; null in the winner’s own summary. */
  readonly winner: Mark | null;
};

/** What a bidder is told of how its bid was assessed (Procurement Act 2023 s.50). */
export type AssessmentSummary = {
  readonly bid: string;
  readonly won: boolean;
  readonly rank: number;
  readonly bids: number;
  readonly total: PublishedFigure;
  readonly winner: {
    readonly bid: string;
    readonly supplierName: string;
    readonly total: PublishedFigure;
  } | null;
  readonly lines: readonly SummaryLine[];
};

export type Assessed = {
  readonly criteria: readonly Criterion[];
  readonly bids: readonly { readonly id: string; readonly label: string; readonly supplierName: string }[];
  readonly agreed: readonly AgreedScore[];
  readonly evaluation: EvaluationFile;
  readonly result: EvaluationResult;
  readonly winnerId: string;
};

/**
 * The assessment summary of each bid: its own marks and reasons, criterion by criterion, and the winner’s. Each stands
 * against the criterion; nothing compares bid with bid, and no other bidder’s marks, prices or names are in it
 * (Procurement Act 2023 s.50; Lancashire Care v Lancashire [2018] EWHC 1589 (TCC)).
 */
export function buildSummaries(assessed: Assessed): { bidId: string; summary: AssessmentSummary }[] {
  const winner = winnerAmong(assessed.bids, assessed.winnerId);
  return assessed.bids.map((bid) => {
    const won = bid.id === winner.id;
    const place = placeOf(assessed, bid.label);
    const first = won ? null : winner;
    return {
      bidId: bid.id,
      summary: {
        bid: bidderOf(bid.label),
        won,
        rank: place.rank,
        bids: assessed.bids.length,
        total: place.total,
        winner: first && {
          bid: bidderOf(first.label),
          supplierName: first.supplierName,
          total: placeOf(assessed, first.label).total,
        },
        lines: assessed.criteria.map((criterion) => lineOf(assessed, criterion, bid, first)),
      },
    };
  });
}

type BidRef = Assessed['bids'][number];

function lineOf(assessed: Assessed, criterion: Criterion, bid: BidRef, winner: BidRef | null): SummaryLine {
  const { code, title, kind, method, weight, qualificationPence, floorPence, target, bandMax } = criterion;
  return {
    code,
    title,
    kind,
    method,
    weight,
    qualificationPence,
    floorPence,
    target,
    bandMax,
    unit: criterion.measures[0]?.unit ?? null,
    perSpendPence: criterion.measures[0]?.perSpendPence ?? null,
    own: markOf(assessed, criterion, bid),
    winner: winner && markOf(assessed, criterion, winner),
  };
}

function markOf(assessed: Assessed, criterion: Criterion, bid: BidRef): Mark {
  const scored = assessed.evaluation.bids.find(({ bidder }) => bidder === bidderOf(bid.label));
  const marks = placeOf(assessed, bid.label).parts[criterion.code];
  const value = scored?.values[criterion.code];
  if (value === undefined || !marks) throw new Error(`${bid.label} was not scored on ${criterion.code}`);
  const agreed = assessed.agreed.find(
    (score) => score.criterionId === criterion.id && score.bidId === bid.id,
  );
  return { value, marks, reason: agreed?.reason ?? null };
}

function placeOf({ result }: Assessed, label: string): EvaluationResult['ranking'][number] {
  const place = result.ranking.find(({ bidder }) => bidder === bidderOf(label));
  if (!place) throw new Error(`Bid ${label} has no place`);
  return place;
}
