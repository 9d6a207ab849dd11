import { compare, type Fraction } from '../../../values/fraction.ts';
import { type PublishedFigure, toExact, toPublished } from '../../../values/fraction-text.ts';
import type { Ranking } from './rank-bids.rules.ts';
import type { Reversal, ReversalExample } from './rank-reversal.rules.ts';
import type { WeightChange } from './weight-sensitivity.rules.ts';

export type PublishedPlace = {
  readonly bidder: string;
  readonly total: PublishedFigure;
  readonly parts: Readonly<Record<string, PublishedFigure>>;
  readonly rank: number;
};

/** The winner changes once the weight has gone past `to`, up or down from `from`. */
export type PublishedWeightChange = {
  readonly criterion: string;
  readonly from: number;
  readonly to: number;
  readonly toExact: string;
  readonly direction: 'up' | 'down';
  /** Null when several share first place from there. */
  readonly winner: string | null;
};

export type PublishedReversal = {
  readonly possible: boolean;
  readonly example: (Omit<ReversalExample, 'bid'> & { readonly bid: PublishedBid }) | null;
  readonly relativeCriteria: readonly string[];
  readonly tried: number;
};

type PublishedBid = { readonly bidder: string; readonly values: Readonly<Record<string, string>> };

/** Places with every figure exact and as a decimal. */
export function publishPlaces({ places }: Ranking): PublishedPlace[] {
  return places.map(({ bidder, total, parts, rank }) => ({
    bidder,
    total: toPublished(total),
    parts: byName(parts, toPublished),
    rank,
  }));
}

export function publishReversal({
  isPossible,
  example,
  relativeCriteria,
  tried,
}: Reversal): PublishedReversal {
  if (!example) return { possible: isPossible, example, relativeCriteria, tried };
  const bid = { bidder: example.bid.bidder, values: byName(example.bid.values, toExact) };
  return { possible: isPossible, example: { ...example, bid }, relativeCriteria, tried };
}

export function publishWeightChange({
  criterion,
  from,
  to,
  limit,
  winner,
}: WeightChange): PublishedWeightChange {
  return {
    criterion,
    from: toPublished(from).decimal,
    to: toPublished(to).decimal,
    toExact: toExact(to),
    direction: compare(limit, from) > 0 ? 'up' : 'down',
    winner,
  };
}

function byName<Written>(
  figures: ReadonlyMap<string, Fraction>,
  write: (figure: Fraction) => Written,
): Record<string, Written> {
  return Object.fromEntries(Array.from(figures, ([id, figure]) => [id, write(figure)]));
}
