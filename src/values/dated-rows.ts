import { Temporal } from 'temporal-polyfill';

/** A rule that is a row: it holds from this day until a later row of the same kind replaces it. */
export type DatedRow = { readonly effectiveFrom: Temporal.PlainDate };

/**
 * The row in force on a day: the latest that begins on or before it. Undefined when none had begun. Of two
 * rows that begin on the same day the later in the list wins, so that a correction can be appended.
 */
export function rowInForce<Row extends DatedRow>(
  rows: readonly Row[],
  on: Temporal.PlainDate,
): Row | undefined {
  return rows.reduce<Row | undefined>((chosen, row) => {
    if (Temporal.PlainDate.compare(row.effectiveFrom, on) > 0) return chosen;
    if (!chosen) return row;
    return Temporal.PlainDate.compare(row.effectiveFrom, chosen.effectiveFrom) >= 0 ? row : chosen;
  }, undefined);
}
