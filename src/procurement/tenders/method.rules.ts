import type { Procurement } from './procurement.rules.ts';

/** Who could bid, in the standard’s four words (OCDS 1.1.5, codelist `method`). */
export const methods = ['open', 'selective', 'limited', 'direct'] as const;
export type Method = (typeof methods)[number];

/**
 * Who could bid, in the four words of the Open Contracting Data Standard (1.1.5, codelist `method`). A competition kept
 * for some suppliers is selective.
 */
export function methodOf({
  procedure,
  reservedArea,
  reservedKind,
}: Pick<Procurement, 'procedure' | 'reservedArea' | 'reservedKind'>): Exclude<Method, 'limited'> {
  const isReserved = reservedArea !== 'none' || reservedKind !== 'none';
  const byProcedure = {
    open: 'open',
    'competitive-flexible': 'selective',
    'below-threshold': isReserved ? 'selective' : 'open',
    'light-touch': 'open',
    'direct-award': 'direct',
  } as const;
  return byProcedure[procedure];
}
