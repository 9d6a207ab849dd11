import type { Procedure } from '../../../../procurement/tenders/procurement.rules.ts';

export const legalBasis = {
  id: '2023/54',
  scheme: 'UKPGA',
  uri: 'https://www.legislation.gov.uk/ukpga/2023/54/contents',
} as const;

export const procedureDetails: Readonly<Record<Procedure, string>> = {
  open: 'Open procedure',
  'competitive-flexible': 'Competitive flexible procedure',
  'below-threshold': 'Below threshold',
  'light-touch': 'Light touch',
  'direct-award': 'Direct award',
};

export const criteriaDetails =
  'Each criterion has whole marks out of 100, fixed when the tender notice was published.';

export const milestoneTitles = {
  'tender-notice': 'Tender notice expected',
  award: 'Award expected',
  residents: 'Residents can speak until',
} as const;

export const deadlineMoved = {
  amendment: 'More time for bids, because the tender was changed',
  outage: 'More time for bids, because the service was down',
} as const;

export const questionTitle = (number: number) => `Question ${number}, with its answer`;
export const awardPage = 'The award: ranking, reasons, and whether residents’ weights changed it';
export const contractPage = 'The contract, with what is left out and why';
export const givenUp = 'The authority gave the purchase up';
export const failureCategory = 'Late promise';

export const ratingNames = {
  good: 'Good',
  'approaching-target': 'Approaching target',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  other: 'Other',
} as const;

export const changeTitle = (promise: string, number: number) =>
  `Change ${number} of the promise “${promise}”`;
export const replacedBy = (number: number) => `Replaced by change ${number}`;
