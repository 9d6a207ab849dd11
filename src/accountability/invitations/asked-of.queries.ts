import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import type { SumBasis } from '../spend/tiers/asked.rules.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';
import type { AskState } from './invitations.rules.ts';
import { askStates } from './states.queries.ts';

/** An invitation as its supplier sees it. */
export type OwnInvitation = {
  readonly invitationId: string;
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly year: string;
  readonly amountPence: number;
  readonly atLeast: boolean;
  readonly vatBasis: SumBasis;
  readonly rule: string;
  readonly madeAt: Temporal.Instant;
  readonly asks: readonly Ask[];
  readonly states: readonly AskState[];
};

/** Everything public bodies asked of these suppliers, and of those merged into them: the latest year first. */
export async function listAskedOf(
  db: Database,
  supplierIds: readonly string[],
): Promise<(OwnInvitation & { readonly supplierId: string })[]> {
  if (supplierIds.length === 0) return [];
  const { rows } = await sql<OwnInvitation & { supplierId: string }>`
    select i.id as "invitationId", coalesce(m.merged_into, m.id) as "supplierId", b.id as "bodyId",
      b.slug as "bodySlug", b.name as "bodyName", i.financial_year as year, i.amount_pence as "amountPence",
      i.at_least as "atLeast", i.vat_basis as "vatBasis", i.rule, i.made_at as "madeAt",
      array_agg(one.ask order by one.ask) as asks, array_agg(one.state order by one.ask) as states
    from invitation i
    join supplier m on m.id = i.supplier_id
    join body b on b.id = i.body_id
    join (${askStates({})}) one on one.body_id = i.body_id and one.invitation_id = i.id
    where coalesce(m.merged_into, m.id) = any(${supplierIds}::uuid[])
    group by i.body_id, i.id, m.id, b.id
    order by i.financial_year desc, b.name, i.made_at`.execute(db);
  return rows;
}
