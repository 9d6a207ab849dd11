import type { Temporal } from 'temporal-polyfill';
import { listPromisesOfSupplier, type Promised } from '../../accountability/promises/promises.queries.ts';
import type { Database } from '../../db/connect.ts';
import {
  getSupplierStanding,
  type SupplierStanding,
} from '../../people/organisations/supplier-standing.queries.ts';
import { getSupplierBySlug, type Supplier } from '../../people/organisations/suppliers.queries.ts';
import { listDistricts } from '../../people/places/places.queries.ts';
import { listContractsOfSupplier } from '../../procurement/tenders/places.queries.ts';
import type { Procurement } from '../../procurement/tenders/procurement.rules.ts';
import { londonDate } from '../../values/dates.ts';
import { loadSupplierPaid, type PaidYear } from './load-supplier-paid.ts';

export type SupplierFacts = {
  readonly supplier: Supplier;
  readonly standing: SupplierStanding;
  readonly districtName: string | null;
  /** Null where nobody imported a payment to it. */
  readonly paid: PaidYear | null;
  readonly contracts: readonly Procurement[];
  readonly promises: readonly Promised[];
  readonly today: Temporal.PlainDate;
};

/** Everything the page of a supplier says; `year` is the financial year asked for, if one was. */
export async function loadSupplier(
  db: Database,
  slug: string,
  ask: { readonly now: Temporal.Instant; readonly year: string | null },
): Promise<SupplierFacts> {
  const supplier = await getSupplierBySlug(db, slug);
  const today = londonDate(ask.now);
  const [standing, paid, contracts, promises, districts] = await Promise.all([
    getSupplierStanding(db, supplier.supplierId),
    loadSupplierPaid(db, supplier, today, ask.year),
    listContractsOfSupplier(db, supplier.supplierId),
    listPromisesOfSupplier(db, supplier.supplierId, today),
    listDistricts(db),
  ]);
  const districtName = districts.find((each) => each.slug === supplier.districtSlug)?.name ?? null;
  return { supplier, standing, districtName, paid, contracts, promises, today };
}
