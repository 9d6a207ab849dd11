import { sql } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';

/** Payees are in another place now: what is kept by place moves with them, and no payments. */
export async function payeesMoved(
  tx: Transaction,
  payees: readonly { readonly bodyId: string; readonly payeeId: string }[],
): Promise<void> {
  if (payees.length === 0) return;
  await sql`
    update spend_payee_year y set ward_code = p.ward_code, deprivation_decile = p.deprivation_decile
    from unnest(${payees.map(({ bodyId }) => bodyId)}::uuid[], ${payees.map(({ payeeId }) => payeeId)}::uuid[])
      as moved (body_id, payee_id)
    join payee p on p.body_id = moved.body_id and p.id = moved.payee_id
    where y.body_id = p.body_id and y.payee_id = p.id`.execute(tx);
}
