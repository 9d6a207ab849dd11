import { fieldOfLine, sumInAll, type WarningRule } from './warning.rules.ts';

/**
 * More jobs in a year than the supplier has people, by its own last Review: full-time years spread over the years of the
 * contract. New people may well be meant; then nothing is wrong.
 */
export const peopleOverWorkforce: WarningRule = ({ pricePence, commitments }, ground) => {
  const { workforce, startsOn, endsOn } = ground;
  const jobs = commitments.filter(({ measureId }) => ground.units[measureId] === 'FTE-year');
  const [first] = jobs;
  if (!first || workforce === null) return [];
  const days = (Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000 + 1;
  const people = Math.round((sumInAll(jobs, pricePence) / Math.max(1, days / 365.25)) * 10) / 10;
  return people > workforce
    ? [{ rule: 'people-over-workforce', field: fieldOfLine(first, ground), people, workforce }]
    : [];
};
