import type { Life, Lot } from './facts/life.rules.ts';

/** The United Kingdom extension has one code for both; the narrower ones and the areas are of our own extension. */
const kinds = { none: [], sme: ['sme'], vcse: ['vcse'], 'sme-or-vcse': ['smeVcse'] } as const;
const areas = { none: [], uk: ['ukSuppliers'], 'local-area': ['localAreaSuppliers'] } as const;

/** For whom a competition below the threshold is kept. */
export function reservedFor({ reservedArea, reservedKind }: Lot) {
  const reservedParticipation = [...kinds[reservedKind], ...areas[reservedArea]];
  return reservedParticipation.length === 0 ? {} : { otherRequirements: { reservedParticipation } };
}

/**
 * How a lot is to do good besides what it buys: by criteria that mark it, by keeping the competition for some. Which
 * goals of the codelist these are, nobody has said here, and so neither do we.
 */
export function sustainabilityOf({ facts }: Life, lot: Lot) {
  const isMarked = facts.criteria.some(({ lotId, kind }) => lotId === lot.id && kind === 'social-value');
  const isReserved = lot.reservedArea !== 'none' || lot.reservedKind !== 'none';
  const strategies = [
    // What a bid commits to becomes a promise of its contract.
    ...(isMarked ? ['awardCriteria', 'contractPerformanceConditions'] : []),
    ...(isReserved ? ['reservedParticipation'] : []),
  ];
  return strategies.length === 0 ? {} : { hasSustainability: true, sustainability: [{ strategies }] };
}
