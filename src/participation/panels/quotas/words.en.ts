import type { QuotaFault } from './quotas.rules.ts';

/** What an officer reads where quotas are set. */
export const words = {
  use: (category: string) => `Look like the people here by: ${category.toLowerCase()}`,
  table: (category: string) => `Quotas: ${category}`,
  columns: { feature: 'Who', census: 'Census 2021', least: 'At least', most: 'At most' },
  leastOf: (feature: string) => `${feature}: at least`,
  mostOf: (feature: string) => `${feature}: at most`,
  part: (tenths: number) => `${(tenths / 10).toFixed(1)}%`,
  sums: (least: number, most: number, seats: number) =>
    `At least ${least}, at most ${most}, for ${seats} seats.`,
  room: (least: number, seats: number) =>
    seats - least === 0
      ? 'No seat is left free: nobody who would rather not say can be drawn.'
      : `${seats - least} of them ${seats - least === 1 ? 'is' : 'are'} free for anybody, also for people who would rather not say.`,
  consent: 'People say these things about themselves only with a consent of its own, and may leave each out.',
  numberWrong: (feature: string) => `Enter whole numbers for ${feature}`,
  faults: {
    range: () => 'An “at most” is less than its “at least”',
    'too-many': (sum: number, seats: number) =>
      `The “at least” numbers add up to ${sum}, and there are ${seats} seats. Take away ${sum - seats}`,
    'too-few': (sum: number, seats: number) =>
      `The “at most” numbers add up to ${sum}, and there are ${seats} seats. Add ${seats - sum}`,
  } satisfies Record<QuotaFault['fault'], (sum: number, seats: number) => string>,
  faultOf: (category: string, fault: string) => `${category}: ${fault}`,
  household: 'People who live together',
  householdHint:
    'With this rule people type their house number and postcode. We keep a code made from it, and never the address.',
  householdRule: 'Never draw two people who live at one address',
  check: 'Work out the sums',
  save: 'Save and go on',
  again: 'Begin again from the census',
  seatsFirst: 'Settle the seats first. The quotas follow from them.',
  source:
    'Census 2021, Office for National Statistics. Age and sex are of people aged 16 and over; the others of people of all ages.',
  nothing: 'Without any, everybody has the same chance.',
} as const;
