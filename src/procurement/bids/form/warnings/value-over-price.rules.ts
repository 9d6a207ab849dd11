import { fieldOfLine, quantityInAll, type WarningRule } from './warning.rules.ts';

/** House rule: social value worth more than a fifth of the price is seldom delivered, and is looked at twice. */
const MOST_OF_PRICE = 0.2;

/**
 * Social value worth more than a stated share of the price: quantities times what a unit is worth, where a measure says
 * (a pound is a pound); what is for each so many pounds spent, with all of the price spent. A bidder once declared its whole fee as social value and took full marks.
 */
export const valueOverPrice: WarningRule = ({ pricePence, commitments }, ground) => {
  const priced = commitments.filter(({ measureId }) => ground.unitPence[measureId] !== undefined);
  const valuePence = priced.reduce(
    (sum, line) =>
      sum + Math.round(quantityInAll(line, pricePence) * (ground.unitPence[line.measureId] ?? 0)),
    0,
  );
  const [first] = priced;
  if (!first || pricePence <= 0 || valuePence <= pricePence * MOST_OF_PRICE) return [];
  return [{ rule: 'value-over-price', field: fieldOfLine(first, ground), valuePence, pricePence }];
};
