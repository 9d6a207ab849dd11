import { type CsvRow, plainCell } from '../../../values/read-csv.ts';
import type { Levels } from '../../promises/levels.rules.ts';
import { type ClaimFault, findClaimFault, toHundredths } from '../claims.rules.ts';
import { plainQuantity, type QuantityFault, quantityFault } from '../quantity.rules.ts';

export const MOST_LINES = 500;
export type BulkLine = {
  /** As editors number it, from 1. */
  readonly line: number;
  readonly bodyId: string;
  readonly promiseId: string;
  readonly quantity: number;
  readonly note: string;
  readonly link: string;
};
export type LineFault = ClaimFault | QuantityFault | 'promise-unknown' | 'note' | 'same-line';
export type BulkFault = { readonly line: number; readonly fault: LineFault };
type OwnPromise = { readonly bodyId: string; readonly promiseId: string; readonly levels: Levels };

/**
 * Reads a table of claims, a promise on each line: `promise`, `quantity`, `what_was_done`, `link`. A line without a
 * quantity claims nothing. Every line at fault is told, and where one is, none stands: an amount over what is owed is
 * refused, also when several lines reach it together.
 */
export function readBulk(
  rows: readonly CsvRow[],
  promises: readonly OwnPromise[],
): { readonly lines: readonly BulkLine[]; readonly faults: readonly BulkFault[] } {
  const lines: BulkLine[] = [];
  const faults: BulkFault[] = [];
  for (const { line, cells } of rows) {
    const quantity = plainQuantity(plainCell(cells['quantity']));
    if (quantity === '') continue;
    const promise = promises.find(({ promiseId }) => promiseId === plainCell(cells['promise']).toLowerCase());
    const read = {
      line,
      note: plainCell(cells['what_was_done']).slice(0, 2000),
      link: plainCell(cells['link']),
    };
    const fault = faultOf(quantity, promise, read, lines);
    if (fault) faults.push({ line, fault });
    else if (promise)
      lines.push({
        ...read,
        bodyId: promise.bodyId,
        promiseId: promise.promiseId,
        quantity: Number(quantity),
      });
  }
  return { lines, faults };
}

function faultOf(
  quantity: string,
  promise: OwnPromise | undefined,
  { note, link }: Pick<BulkLine, 'note' | 'link'>,
  earlier: readonly BulkLine[],
): LineFault | undefined {
  if (!promise) return 'promise-unknown';
  const written = quantityFault(quantity);
  if (written) return written;
  if (note === '') return 'note';
  const own = earlier.filter(({ promiseId }) => promiseId === promise.promiseId);
  if (own.some((each) => each.quantity === Number(quantity) && each.note === note)) return 'same-line';
  const before = own.reduce((sum, each) => sum + toHundredths(each.quantity), 0);
  const claimed = (toHundredths(promise.levels.claimed) + before) / 100;
  const draft = { quantity: Number(quantity), link: link || null, saysMore: false };
  return findClaimFault(draft, { ...promise.levels, claimed });
}
