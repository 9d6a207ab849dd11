import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import type { Slice } from './slice.queries.ts';

export type AreaTotal = {
  /** Null is outside the areas that are loaded, or not known; names left out are there too. */
  readonly code: string | null;
  readonly name: string | null;
  readonly district: string | null;
  readonly pence: number;
  readonly payments: number;
};

/** What a body paid, by the ward of the postcode beside the payment or of its supplier, of any months; the largest first. */
export async function sumByArea(
  db: Database,
  { bodyId, invented, from, to }: Slice & { readonly bodyId: string },
): Promise<AreaTotal[]> {
  const { rows } = await sql<AreaTotal>`
    select a.code, a.name, d.name as district, sum(r.pence)::bigint as pence, sum(r.payments)::bigint as payments
    from spend_rollup r
    join payee p on p.body_id = r.body_id and p.id = r.payee_id and p.invented = ${invented}
    left join area a on a.code = p.ward_code and a.kind = 'ward'
    left join district d on d.slug = a.district_slug
    where r.body_id = ${bodyId} and r.coverage = 'published'
      and (${from ?? null}::date is null or r.month >= ${from ?? null})
      and (${to ?? null}::date is null or r.month <= ${to ?? null})
    group by 1, 2, 3
    order by 4 desc, 2`.execute(db);
  return rows;
}
