import type { ProcedureWarning } from './regime.rules.ts';

/** A procedure that the law may not allow here, with where it says so. */
export const procedureWarnings: Record<
  ProcedureWarning,
  { readonly sentence: string; readonly source: string }
> = {
  'below-threshold-over-it': {
    sentence:
      'With VAT this is not less than the threshold, so the short procedure for smaller contracts is not open to you. Choose open or competitive flexible, or check the value.',
    source: 'Procurement Act 2023, sections 3, 19 and 84',
  },
  'light-touch-for-other-things': {
    sentence:
      'Only light-touch services may be bought by the light-touch rules. Change the category or the procedure.',
    source: 'Procurement Act 2023, section 9',
  },
  'direct-award-needs-a-ground': {
    sentence:
      'A contract without competition needs one of the grounds the Act gives, and a transparency notice (UK5) before the award. Say which ground in the plan.',
    source: 'Procurement Act 2023, sections 41 to 44 and Schedule 5',
  },
  'reserved-over-threshold': {
    sentence:
      'Only a competition under the threshold can be kept for an area or a kind of supplier. Open it to all in the plan, or check the value.',
    source: 'Local Government Act 1988, section 17, as changed for smaller contracts from 4 February 2026',
  },
  'framework-too-long': {
    sentence:
      'A framework lasts at most four years. End it sooner, or say in the tender notice why what is bought needs longer.',
    source: 'Procurement Act 2023, section 47',
  },
  'care-under-own-rules': {
    sentence:
      'Health care services are bought under the Provider Selection Regime, outside this Act. Check which applies before you go on.',
    source: 'Health Care Services (Provider Selection Regime) Regulations 2023',
  },
};
