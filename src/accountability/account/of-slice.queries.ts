import { type RawBuilder, sql } from 'kysely';
import type { AccountSlice } from './account-slice.rules.ts';

/** Whether a movement `x` was in the period of a slice. */
export function inPeriod({ from, to }: AccountSlice): RawBuilder<boolean> {
  return sql<boolean>`x.on_day >= coalesce(${from ?? null}::date, '-infinity')
    and x.on_day <= coalesce(${to ?? null}::date, 'infinity')`;
}

/** The conditions that the sums by year can answer. */
export function ofPlaces(of: string, slice: AccountSlice): RawBuilder<boolean> {
  const { bodyId, districtSlug, measureId, outcomeId } = slice;
  const at = (column: string) => sql.ref(`${of}.${column}`);
  return sql.join(
    [
      sql`true`,
      ...(bodyId ? [sql`${at('body_id')} = ${bodyId}`] : []),
      ...(districtSlug ? [sql`${at('district_slug')} = ${districtSlug}`] : []),
      ...(measureId ? [sql`${at('measure_id')} = ${measureId}`] : []),
      ...(outcomeId
        ? [
            sql`${at('measure_id')} in (select o.measure_id from measure_outcome o where o.outcome_id = ${outcomeId})`,
          ]
        : []),
    ],
    sql` and `,
  );
}

/** All conditions of a slice, on the rows of `promise_standing`. */
export function ofSlice(of: string, slice: AccountSlice): RawBuilder<boolean> {
  const { wardCode, supplierId, procurementId } = slice;
  const at = (column: string) => sql.ref(`${of}.${column}`);
  return sql.join(
    [
      ofPlaces(of, slice),
      ...(wardCode ? [sql`${at('ward_code')} = ${wardCode}`] : []),
      ...(supplierId ? [sql`${at('supplier_id')} = ${supplierId}`] : []),
      ...(procurementId ? [sql`${at('procurement_id')} = ${procurementId}`] : []),
    ],
    sql` and `,
  );
}
