import type { Temporal } from 'temporal-polyfill';
import { listPromisesOfSupplier, type Promised } from '../../accountability/promises/promises.queries.ts';
import { rulesOfBodies } from '../../accountability/spend/body-lines.rules.ts';
import { defaultYear, type Period, yearName, yearPeriod } from '../../accountability/spend/months.rules.ts';
import { policyRule, type SourcedTierRule } from '../../accountability/spend/tiers/tier-policy.rules.ts';
import { listAllTierRules } from '../../accountability/spend/tiers/tier-rules.queries.ts';
import {
  listPublishersOfSupplier,
  listYearStartsOfSupplier,
  sumByPayer,
} from '../../accountability/spend/totals/supplier-years.queries.ts';
import type { Database } from '../../db/connect.ts';
import { getSupplierBySlug, type Supplier } from '../../people/organisations/suppliers.queries.ts';
import { listDistricts } from '../../people/places/places.queries.ts';
import { listContractsOfSupplier } from '../../procurement/tenders/places.queries.ts';
import type { Procurement } from '../../procurement/tenders/procurement.rules.ts';
import { londonDate } from '../../values/dates.ts';

/** What one body paid the supplier in the year, and that body’s rule for it. */
export type Payer = Awaited<ReturnType<typeof sumByPayer>>[number] & { readonly rule: SourcedTierRule };

export type PaidYear = Period & {
  readonly year: string;
  readonly years: readonly string[];
  readonly payers: readonly Payer[];
  readonly publishers: readonly string[];
};

export type SupplierFacts = {
  readonly supplier: Supplier;
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
  const [paid, contracts, promises, districts] = await Promise.all([
    loadPaid(db, supplier, today, ask.year),
    listContractsOfSupplier(db, supplier.supplierId),
    listPromisesOfSupplier(db, supplier.supplierId, today),
    listDistricts(db),
  ]);
  const districtName = districts.find((each) => each.slug === supplier.districtSlug)?.name ?? null;
  return { supplier, districtName, paid, contracts, promises, today };
}

async function loadPaid(
  db: Database,
  { supplierId, invented }: Supplier,
  today: Temporal.PlainDate,
  asked: string | null,
): Promise<PaidYear | null> {
  const starts = await listYearStartsOfSupplier(db, supplierId);
  const years = starts.map(yearName);
  const year = years.find((known) => known === asked) ?? defaultYear(starts, today);
  if (!year) return null;
  const period = yearPeriod(year);
  const [payers, rules, publishers] = await Promise.all([
    sumByPayer(db, { invented, ...period }, supplierId),
    listAllTierRules(db),
    listPublishersOfSupplier(db, supplierId),
  ]);
  const ruled = rulesOfBodies(
    payers.map(({ bodyId }) => bodyId),
    rules,
    year,
  );
  const ruleOf = (bodyId: string) => ruled.find((each) => each.bodyId === bodyId)?.rule ?? policyRule;
  return {
    ...period,
    year,
    years,
    payers: payers.map((payer) => ({ ...payer, rule: ruleOf(payer.bodyId) })),
    publishers,
  };
}
