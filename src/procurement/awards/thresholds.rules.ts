import type { Temporal } from 'temporal-polyfill';
import { type DatedRow, rowInForce } from '../../values/dated-rows.ts';

/** One threshold in the law, from a date on: amounts include VAT. */
export type ThresholdRow = DatedRow & {
  /** Such as `sub-central-goods-and-services`, `works`, `light-touch`, `local-notice`. */
  readonly kind: string;
  readonly thresholdPence: number;
  readonly source: string;
};

/**
 * The threshold of a kind that was in force on a day: the procurement's own day, not today. Refuses a kind with
 * no row, and a day before the first row, rather than borrow another’s.
 */
export function decideThreshold<Row extends ThresholdRow>(
  rows: readonly Row[],
  kind: Row['kind'],
  on: Temporal.PlainDate,
): Row | { readonly refused: 'no-threshold' } {
  return (
    rowInForce(
      rows.filter((row) => row.kind === kind),
      on,
    ) ?? { refused: 'no-threshold' }
  );
}

/** Whether an estimated value, VAT included, reaches the threshold: at the line the rules apply. */
export function isAtOrOverThreshold(
  estimatedValuePence: number,
  row: Pick<ThresholdRow, 'thresholdPence'>,
): boolean {
  return estimatedValuePence >= row.thresholdPence;
}
