import { sql } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';
import { payeesMoved } from '../totals/payees-moved.queries.ts';

type Whose = { readonly bodyId?: string | undefined; readonly payeeIds?: readonly string[] | undefined };

/**
 * Puts payees into the ward of the postcode published beside them, or else of their supplier’s postcode, with how
 * deprived that small area is; into none where neither is a postcode of the region. Of one body, of some of its
 * payees, or of all. What is summed by place moves with them. Answers how many moved. A place is where a payee is
 * paid, which is not always where its work is done.
 */
export async function placePayees(tx: Transaction, { bodyId, payeeIds }: Whose = {}): Promise<number> {
  const ofBody = bodyId === undefined ? sql`` : sql`and p.body_id = ${bodyId}`;
  const ofThese = payeeIds === undefined ? sql`` : sql`and p.id = any(${[...payeeIds]}::uuid[])`;
  const { rows } = await sql<{ bodyId: string; payeeId: string }>`
    update payee p set ward_code = f.ward_code, deprivation_decile = f.decile
    from (
      select p.body_id, p.id, c.ward_code, d.decile
      from payee p
      left join payee_supplier l on l.body_id = p.body_id and l.payee_id = p.id
      left join supplier s on s.id = l.supplier_id
      left join postcode c
        on c.code = regexp_replace(upper(coalesce(nullif(p.postcode, ''), s.postcode)), '[^A-Z0-9]', '', 'g')
      left join deprivation d on d.lsoa = c.lsoa
      where true ${ofBody} ${ofThese}
    ) f
    where f.body_id = p.body_id and f.id = p.id
      and (p.ward_code, p.deprivation_decile) is distinct from (f.ward_code, f.decile)
    returning p.body_id as "bodyId", p.id as "payeeId"`.execute(tx);
  await payeesMoved(tx, rows);
  return rows.length;
}
