import type { Temporal } from 'temporal-polyfill';
import { listAdopted } from '../../accountability/policy/policies.queries.ts';
import { findMoneyScope, type MoneyScope } from '../../accountability/spend/totals/money-scope.ts';
import { sumParts } from '../../accountability/spend/totals/paid-parts.queries.ts';
import { sumSlice } from '../../accountability/spend/totals/totals.queries.ts';
import type { BodyRole } from '../../acts/by.ts';
import type { Database } from '../../db/connect.ts';
import { listRoundsFor } from '../../participation/rounds/round-list.queries.ts';
import type { Round } from '../../participation/rounds/rounds.queries.ts';
import {
  type Body,
  getBodyBySlug,
  listPredecessors,
  listSuccessors,
  type Succession,
} from '../../people/organisations/bodies.queries.ts';
import { listDistricts } from '../../people/places/places.queries.ts';
import { listOffices } from '../../people/roles/offices.queries.ts';
import { listProcurements } from '../../procurement/tenders/list-procurements.queries.ts';
import type { Procurement } from '../../procurement/tenders/procurement.rules.ts';
import { londonDate } from '../../values/dates.ts';

export type YearsMoney = {
  readonly scope: MoneyScope;
  readonly pence: number;
  readonly suppliers: number;
};

export type BodyFacts = {
  readonly body: Body;
  readonly districtName: string | null;
  readonly predecessors: readonly Succession[];
  readonly successors: readonly Succession[];
  readonly rounds: readonly Round[];
  readonly contracts: readonly Procurement[];
  readonly money: YearsMoney | null;
  readonly offices: readonly BodyRole[];
  /** It has adopted a social value policy. */
  readonly hasPolicy: boolean;
};

/** More than a body buys at a time; the list of all contracts has the rest. */
const MOST_CONTRACTS = 50;

/** Everything the page of a public body says. */
export async function loadBody(db: Database, slug: string, now: Temporal.Instant): Promise<BodyFacts> {
  const body = await getBodyBySlug(db, slug);
  const { bodyId } = body;
  const open = { text: '', state: 'open', body: slug, page: 1 } as const;
  const filter = { text: '', bodySlug: slug, station: null, tendered: null };
  const [predecessors, successors, { rounds }, { rows }, money, offices, policies, districts] =
    await Promise.all([
      listPredecessors(db, bodyId),
      listSuccessors(db, bodyId),
      listRoundsFor(db, open, now),
      listProcurements(db, filter, { limit: MOST_CONTRACTS, offset: 0 }),
      loadMoney(db, bodyId, londonDate(now)),
      listOffices(db, bodyId),
      listAdopted(db, bodyId),
      listDistricts(db),
    ]);
  const district = districts.find((each) => each.slug === body.districtSlug);
  const districtName = district?.name ?? null;
  return {
    body,
    districtName,
    predecessors,
    successors,
    rounds,
    contracts: rows,
    money,
    offices,
    hasPolicy: policies.length > 0,
  };
}

async function loadMoney(
  db: Database,
  bodyId: string,
  today: Temporal.PlainDate,
): Promise<YearsMoney | null> {
  const scope = await findMoneyScope(db, { bodyId, today });
  if (!scope) return null;
  const [{ pence }, parts] = await Promise.all([sumSlice(db, scope), sumParts(db, scope)]);
  const suppliers = parts.find(({ part }) => part === 'suppliers')?.suppliers ?? 0;
  return { scope, pence, suppliers };
}
