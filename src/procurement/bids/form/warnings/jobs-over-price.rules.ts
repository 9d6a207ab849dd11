import { fieldOfLine, sumInAll, type WarningRule } from './warning.rules.ts';

/** House rule, on the low side on purpose: nobody works a full-time year in England for less than £20,000. */
const LEAST_YEAR_PENCE = 2_000_000;

/** Jobs whose wages alone, at the very least, are more than the whole price. */
export const jobsOverPrice: WarningRule = ({ pricePence, commitments }, ground) => {
  const jobs = commitments.filter(({ measureId }) => ground.units[measureId] === 'FTE-year');
  const years = sumInAll(jobs, pricePence);
  const costPence = Math.round(years * LEAST_YEAR_PENCE);
  const [first] = jobs;
  if (!first || pricePence <= 0 || costPence <= pricePence) return [];
  return [{ rule: 'jobs-over-price', field: fieldOfLine(first, ground), years, costPence }];
};
