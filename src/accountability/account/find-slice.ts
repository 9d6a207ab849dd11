import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import { financialYearBounds } from '../../values/financial-year.ts';
import type { AccountSlice } from './account-slice.rules.ts';
import { type SliceAsk, type SliceKind, sliceKind } from './slice-ask.rules.ts';
import { findNames, type SliceNames } from './slice-names.queries.ts';

/** An account that somebody asked for: what it is of, in words and for the sums. */
export type ShownSlice = {
  readonly kind: SliceKind;
  readonly ask: SliceAsk;
  readonly slice: AccountSlice;
  readonly names: SliceNames;
  /** `2026-27`; null for all there ever was. */
  readonly year: string | null;
};

/** Finds what the words of an address name. A body, place, supplier, contract or outcome that is not there: not found. */
export async function findSlice(db: Database, ask: SliceAsk): Promise<ShownSlice> {
  const names = await findNames(db, ask);
  const missing = [
    ask.body && !names.body,
    ask.district && !names.district,
    ask.ward && !names.ward,
    ask.supplier && !names.supplier,
    ask.contract && !names.contract,
    ask.outcome && !names.outcome,
    ask.measure && !names.measure,
  ];
  if (missing.some(Boolean)) throw new NotFound();
  const period = periodOf(ask.year);
  const slice = {
    bodyId: names.body?.id,
    districtSlug: ask.district,
    wardCode: ask.ward,
    supplierId: names.supplier?.id,
    procurementId: names.contract?.id,
    outcomeId: names.outcome?.id,
    measureId: names.measure?.id,
    ...period,
  };
  return { kind: sliceKind(ask), ask, slice, names, year: period ? (ask.year ?? null) : null };
}

function periodOf(
  year: string | undefined,
): { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | undefined {
  const bounds = financialYearBounds(year ?? '');
  return 'refused' in bounds ? undefined : { from: bounds.first, to: bounds.last };
}
