import {
  divide,
  type Fraction,
  fraction,
  larger,
  multiply,
  subtract,
  sum,
  zero,
} from '../../values/fraction.ts';
import { type Evaluation, valueOf } from '../evaluation/scoring/evaluation.rules.ts';
import { type Ranking, rankBids } from '../evaluation/scoring/rank-bids.rules.ts';
import { criterionMethods } from '../methods/criterion-methods.rules.ts';

/** What one bid gains by an inflated promise in one criterion, against the same bid with a full and honest one. */
export type Inflation = {
  readonly code: string;
  readonly bidder: string;
  /** Ten times the full promise, or the bid's whole price declared as social value. */
  readonly kind: 'ten-times' | 'whole-price';
  /** The full promise: the published target, or the largest of the others. */
  readonly honest: Fraction;
  readonly inflated: Fraction;
  /** Marks of this criterion with each. */
  readonly honestMarks: Fraction;
  readonly inflatedMarks: Fraction;
  /** How many marks the other bids lose by it, on average. */
  readonly othersLose: Fraction;
  readonly placeBefore: number;
  readonly placeAfter: number;
};

/**
 * Lets the bid in the middle inflate its promise in each criterion that counts a quantity: to ten times a full promise,
 * and, where pounds are counted, to its whole price. Marks are exact. Against a published target nothing is gained;
 * against the best bid every other bid loses (MATHS: social value reversal).
 */
export function tryInflating(evaluation: Evaluation, countsPounds: (code: string) => boolean): Inflation[] {
  const places = rankBids(evaluation).places;
  const bidder = places[Math.floor((places.length - 1) / 2)]?.bidder;
  if (!bidder) return [];
  return evaluation.criteria
    .filter(({ method }) => criterionMethods[method].kind === 'quantity')
    .flatMap(({ id, method, settings }) => {
      const others = evaluation.bids.filter((bid) => bid.bidder !== bidder).map((bid) => valueOf(bid, id));
      const honest = method === 'target' ? settings.target : others.reduce(larger, zero);
      const ten = inflate(evaluation, { id, bidder, honest, inflated: multiply(honest, fraction(10)) });
      const price = countsPounds(id) ? priceOf(evaluation, bidder) : null;
      const whole = price && inflate(evaluation, { id, bidder, honest, inflated: price });
      return [
        { ...ten, kind: 'ten-times' as const },
        ...(whole ? [{ ...whole, kind: 'whole-price' as const }] : []),
      ];
    });
}

/** Whether others lose by it, or the bid itself gets more than a full promise does. */
export function isGain({ othersLose, honestMarks, inflatedMarks }: Inflation): boolean {
  return othersLose.numerator > 0n || subtract(inflatedMarks, honestMarks).numerator > 0n;
}

type Promise = {
  readonly id: string;
  readonly bidder: string;
  readonly honest: Fraction;
  readonly inflated: Fraction;
};

function inflate(evaluation: Evaluation, { id, bidder, honest, inflated }: Promise): Omit<Inflation, 'kind'> {
  const [before, after] = [honest, inflated].map((value) =>
    rankBids(promising(evaluation, id, bidder, value)),
  );
  return {
    code: id,
    bidder,
    honest,
    inflated,
    honestMarks: marksOf(before, id, bidder),
    inflatedMarks: marksOf(after, id, bidder),
    othersLose: subtract(othersAverage(before, id, bidder), othersAverage(after, id, bidder)),
    placeBefore: placeOf(before, bidder),
    placeAfter: placeOf(after, bidder),
  };
}

function promising(evaluation: Evaluation, id: string, bidder: string, value: Fraction): Evaluation {
  const bids = evaluation.bids.map((bid) =>
    bid.bidder === bidder ? { ...bid, values: new Map([...bid.values, [id, value]]) } : bid,
  );
  return { ...evaluation, bids };
}

function marksOf(ranking: Ranking | undefined, id: string, bidder: string): Fraction {
  return ranking?.places.find((place) => place.bidder === bidder)?.parts.get(id) ?? zero;
}

function othersAverage(ranking: Ranking | undefined, id: string, bidder: string): Fraction {
  const marks = (ranking?.places ?? [])
    .filter((place) => place.bidder !== bidder)
    .map((place) => place.parts.get(id) ?? zero);
  return marks.length === 0 ? zero : divide(sum(marks), fraction(marks.length));
}

function placeOf(ranking: Ranking | undefined, bidder: string): number {
  return ranking?.places.find((place) => place.bidder === bidder)?.rank ?? 0;
}

function priceOf(evaluation: Evaluation, bidder: string): Fraction | null {
  const price = evaluation.criteria.find(({ method }) => criterionMethods[method].kind === 'price');
  const bid = evaluation.bids.find((one) => one.bidder === bidder);
  return price && bid ? valueOf(bid, price.id) : null;
}
