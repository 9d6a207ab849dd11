import { compare, divide, type Fraction, fraction, multiply, sum } from '../../../values/fraction.ts';

export type PriceOffered = { readonly bidder: string; readonly price: Fraction };

export type LowPrompt = {
  readonly bidder: string;
  readonly reasons: readonly ('below-mean-of-others' | 'below-next')[];
};

const mostOfMean = fraction(6, 10);
const mostOfNext = fraction(7, 10);

/**
 * Which prices call for a question: 40% or more below the mean of the other bids, or, for the lowest bid, 30%
 * or more below the next. A prompt to ask, not a rule of law: the bidder is told and may explain before anyone
 * decides (Procurement Act 2023 s.19). One bid alone is never prompted.
 */
export function possiblyAbnormallyLow(offers: readonly PriceOffered[]): LowPrompt[] {
  return offers.flatMap((offer) => {
    const others = offers.filter((other) => other !== offer).map(({ price }) => price);
    const next = [...others].sort(compare)[0];
    if (!next) return [];
    const mean = divide(sum(others), fraction(others.length));
    const reasons: LowPrompt['reasons'][number][] = [];
    if (isBelow(offer.price, mean, mostOfMean)) reasons.push('below-mean-of-others');
    if (isBelow(offer.price, next, mostOfNext)) reasons.push('below-next');
    return reasons.length > 0 ? [{ bidder: offer.bidder, reasons }] : [];
  });
}

function isBelow(price: Fraction, reference: Fraction, most: Fraction): boolean {
  return compare(reference, price) > 0 && compare(price, multiply(reference, most)) <= 0;
}
