import { ordinalAlpha } from '../scoring/krippendorff.rules.ts';

/** One mark of one person on one bid. */
export type GivenMark = {
  readonly personId: string;
  readonly name: string;
  readonly bidId: string;
  readonly score: number;
};

/** This many marks or more from the middle of everybody else’s, and it is worth asking why. */
export const outlyingFrom = 2;

export type Outlier = GivenMark & {
  /** The middle mark of the others. */
  readonly others: number;
};

/** How far a panel agrees on one question. Told to whoever leads it, once all marks are in, and to nobody before. */
export type Agreement = {
  /** Of all pairs of people on the same bid, the share that gave the same mark: 0 to 1. Null without pairs. */
  readonly samePairs: number | null;
  /** Krippendorff’s α for ordered marks; null where it says nothing. */
  readonly alpha: number | null;
  readonly outliers: readonly Outlier[];
};

/** Measures how far people agree on one question. It points at what to talk about, and works out no score. */
export function measureAgreement(marks: readonly GivenMark[]): Agreement {
  const bids = [...new Set(marks.map(({ bidId }) => bidId))];
  const units = bids.map((bidId) => marks.filter((mark) => mark.bidId === bidId));
  const pairs = units.flatMap((unit) =>
    unit.flatMap((one, place) => unit.slice(place + 1).map((other) => one.score === other.score)),
  );
  return {
    samePairs: pairs.length === 0 ? null : pairs.filter((isSame) => isSame).length / pairs.length,
    alpha: ordinalAlpha(units.map((unit) => unit.map(({ score }) => score))),
    outliers: units.flatMap(findOutliers),
  };
}

function findOutliers(unit: readonly GivenMark[]): Outlier[] {
  return unit.flatMap((mark) => {
    const others = unit.filter((other) => other !== mark).map(({ score }) => score);
    if (others.length < 2) return [];
    const middle = medianOf(others);
    return Math.abs(mark.score - middle) >= outlyingFrom ? [{ ...mark, others: middle }] : [];
  });
}

function medianOf(scores: readonly number[]): number {
  const ordered = [...scores].sort((a, b) => a - b);
  const middle = Math.floor(ordered.length / 2);
  const upper = ordered[middle] ?? 0;
  return ordered.length % 2 === 1 ? upper : ((ordered[middle - 1] ?? upper) + upper) / 2;
}
