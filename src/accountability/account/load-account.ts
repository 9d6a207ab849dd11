import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { readAccount } from './account.queries.ts';
import { loadSpend } from './beside/load-spend.ts';
import { listPlaceIndicators } from './beside/place-indicators.queries.ts';
import type { ShownSlice } from './find-slice.ts';
import { listAccountYears, listContracts, listOutcomesOf, listPlaces, listWards } from './parts.queries.ts';
import { loadPounds } from './pounds/load-pounds.ts';
import { listPriorities } from './priorities.queries.ts';

/** More contracts than fit on a page; the list of promises has the rest. */
export const MOST_CONTRACTS = 50;

export type ShownAccount = Awaited<ReturnType<typeof loadAccount>>;

/** Everything the page of an account says. */
export async function loadAccount(db: Database, shown: ShownSlice, today: Temporal.PlainDate) {
  const { kind, slice } = shown;
  const hasPlaces = kind === 'region' || kind === 'body';
  const isPlace = kind === 'region' || kind === 'district';
  const [account, { coverage, local }, indicators, priorities, places, wards, contracts, years] =
    await Promise.all([
      readAccount(db, slice, today),
      loadSpend(db, shown, today),
      isPlace ? listPlaceIndicators(db, today, slice.districtSlug) : [],
      kind === 'body' || kind === 'contract' ? listPriorities(db, slice, today) : null,
      hasPlaces ? listPlaces(db, slice.bodyId) : { bodies: [], districts: [] },
      kind === 'district' && slice.districtSlug ? listWards(db, slice.districtSlug) : [],
      kind === 'region' || kind === 'contract' ? [] : listContracts(db, slice, MOST_CONTRACTS),
      listAccountYears(db),
    ]);
  const measures = account.lines.map(({ measureId }) => measureId);
  const [outcomes, pounds] = await Promise.all([listOutcomesOf(db, measures), loadPounds(db, account)]);
  const beside = { coverage, local, indicators, priorities };
  return { ...shown, account, pounds, ...beside, places, wards, contracts, years, outcomes, today };
}
