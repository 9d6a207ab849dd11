import type { Temporal } from 'temporal-polyfill';
import { listPromisesNear, type Promised } from '../../accountability/promises/promises.queries.ts';
import type { WardTotal } from '../../accountability/spend/maps/district-map.rules.ts';
import { findMoneyScope, type MoneyScope } from '../../accountability/spend/totals/money-scope.ts';
import {
  type PaidSupplier,
  sumBySupplier,
} from '../../accountability/spend/totals/supplier-totals.queries.ts';
import {
  sumByDistrict,
  sumByWardOfSuppliers,
} from '../../accountability/spend/totals/supplier-traits.queries.ts';
import type { Database } from '../../db/connect.ts';
import { listRoundsFor } from '../../participation/rounds/round-list.queries.ts';
import type { Round } from '../../participation/rounds/rounds.queries.ts';
import { type Area, listAreas } from '../../people/areas/areas.queries.ts';
import { listBodiesInDistrict } from '../../people/organisations/bodies-in-district.queries.ts';
import { type DistrictFacts, getDistrict } from '../../people/places/districts.queries.ts';
import { listProcurementsInDistrict } from '../../procurement/tenders/places.queries.ts';
import type { Procurement } from '../../procurement/tenders/procurement.rules.ts';
import { londonDate } from '../../values/dates.ts';

export type SuppliersHere = {
  readonly scope: MoneyScope;
  readonly pence: number;
  readonly count: number;
  readonly most: readonly PaidSupplier[];
};

/** Its wards as they lie, and what suppliers in every ward of the region were paid. */
export type MoneyByWard = { readonly wards: readonly Area[]; readonly totals: readonly WardTotal[] };

export type DistrictPlace = {
  readonly district: DistrictFacts;
  readonly bodies: readonly { readonly slug: string; readonly name: string }[];
  /** Open now, for the district or for the whole region. */
  readonly rounds: readonly Round[];
  readonly promises: readonly Promised[];
  readonly contracts: readonly Procurement[];
  /** Null where no payment to a supplier with its office here is known. */
  readonly money: SuppliersHere | null;
  /** Null before an operator has loaded boundaries, or where nothing was paid. */
  readonly byWard: MoneyByWard | null;
  readonly today: Temporal.PlainDate;
};

const MOST_PAID = 10;
const MOST_PROMISES = 20;

/** Everything the page of a district says. */
export async function loadDistrict(
  db: Database,
  slug: string,
  now: Temporal.Instant,
): Promise<DistrictPlace> {
  const today = londonDate(now);
  const district = await getDistrict(db, slug);
  const open = { text: '', state: 'open', body: undefined, district: slug, page: 1 } as const;
  const [bodies, { rounds }, promises, contracts, money, byWard] = await Promise.all([
    listBodiesInDistrict(db, slug),
    listRoundsFor(db, open, now),
    listPromisesNear(db, slug, today, MOST_PROMISES),
    listProcurementsInDistrict(db, slug),
    loadMoney(db, slug, today),
    loadWards(db, slug, today),
  ]);
  return { district, bodies, rounds, promises, contracts, money, byWard, today };
}

async function loadMoney(
  db: Database,
  slug: string,
  today: Temporal.PlainDate,
): Promise<SuppliersHere | null> {
  const scope = await findMoneyScope(db, { today });
  if (!scope) return null;
  const [sums, most] = await Promise.all([
    sumByDistrict(db, scope),
    sumBySupplier(db, scope, { districtSlug: slug, limit: MOST_PAID }),
  ]);
  const sum = sums.find((each) => each.slug === slug);
  return sum ? { scope, pence: sum.pence, count: sum.suppliers, most } : null;
}

async function loadWards(
  db: Database,
  districtSlug: string,
  today: Temporal.PlainDate,
): Promise<MoneyByWard | null> {
  const wards = await listAreas(db, { kind: 'ward', districtSlug });
  const scope = wards.length > 0 ? await findMoneyScope(db, { today }) : undefined;
  return scope ? { wards, totals: await sumByWardOfSuppliers(db, scope) } : null;
}
