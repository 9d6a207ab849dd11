import type { FilterSpec } from './fields.rules.ts';
import { findBodyId, findProcurementId, findSupplierId } from './find-ids.queries.ts';
import type { Db } from './open-list.ts';

type Spec<Column extends string> = FilterSpec<(db: Db, value: string) => Promise<string | undefined>, Column>;

/** Filters that many lists offer, over columns named alike in their queries. */
export const byBody: Spec<'_bodyId'> = {
  type: 'slug',
  meaning: 'A public body, as its address says it: oldham-council',
  column: '_bodyId',
  find: findBodyId,
};
export const bySupplier: Spec<'_supplierId'> = {
  type: 'slug',
  meaning: 'A supplier, as its address says it',
  column: '_supplierId',
  find: findSupplierId,
};
export const byContract: Spec<'_procurementId'> = {
  type: 'slug',
  meaning: 'A contract or the purchase before it, as its address says it: oldham-council/home-repairs',
  column: '_procurementId',
  find: findProcurementId,
};

/** The days that a list’s own day must lie between, both included. */
export function between<Column extends string>(
  column: Column,
): { readonly from: Spec<Column>; readonly to: Spec<Column> } {
  return {
    from: { type: 'date', meaning: 'The first day: 2026-04-01', column, holds: '>=' },
    to: { type: 'date', meaning: 'The last day: 2027-03-31', column, holds: '<=' },
  };
}

/** One of a few values of a field of the same name. */
export function oneOf<Column extends string>(
  column: Column,
  meaning: string,
  choices: readonly string[],
): Spec<Column> {
  return { type: 'choice', meaning, choices, column };
}
