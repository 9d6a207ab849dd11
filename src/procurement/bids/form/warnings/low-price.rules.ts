import type { WarningRule } from './warning.rules.ts';

/** House rule, as at the award: 40% or more below. */
const LOW = 0.6;

/**
 * A price that the buyer may have to ask about as abnormally low (Procurement Act 2023 s.19(4): the bidder is told and
 * may explain before a bid is set aside). Before the opening it can only be held against the published prices: under
 * the floor, below which it wins no more marks, or 40% or more below the qualification price.
 */
export const lowPrice: WarningRule = ({ pricePence }, { criteria }) => {
  const price = criteria.find(({ kind }) => kind === 'price');
  if (!price || pricePence <= 0) return [];
  const { floorPence, qualificationPence } = price;
  if (floorPence !== null && pricePence < floorPence)
    return [{ rule: 'under-floor', field: 'price', floorPence }];
  if (floorPence !== null || qualificationPence === null || pricePence > qualificationPence * LOW) return [];
  return [{ rule: 'low-price', field: 'price', pricePence, qualificationPence }];
};
