import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';

export type Offered = { readonly of: string; readonly name: string };

/** Everything that a chart can be drawn of: what is there and public. */
export async function listOffered(
  db: Database,
): Promise<{ readonly results: Offered[]; readonly promises: Offered[]; readonly money: Offered[] }> {
  const [results, contracts, bodies, money] = await Promise.all([
    sql<Offered>`
      select r.slug as of, coalesce(p.title, b.name) as name
      from round_result x join round r on r.id = x.round_id join body b on b.id = r.body_id
      left join procurement p on p.body_id = r.body_id and p.id = r.procurement_id
      where x.answers >= r.minimum_answers and r.announced_at is not null
        and exists (select from round_share s where s.round_id = r.id and s.rule = r.rule)
      order by x.published_at desc limit 50`.execute(db),
    sql<Offered>`
      select b.slug || '/' || p.slug as of, p.title as name
      from procurement p join body b on b.id = p.body_id
      where exists (select from promise m where m.body_id = p.body_id and m.procurement_id = p.id)
      order by p.title limit 50`.execute(db),
    sql<Offered>`
      select b.slug as of, b.name from body b
      where exists (select from promise m where m.body_id = b.id) order by b.name`.execute(db),
    sql<Offered>`
      select b.slug as of, b.name from body b
      where exists (select from payment_file f where f.body_id = b.id and f.standing and f.coverage = 'published'
        and f.accepted > 0) order by b.name`.execute(db),
  ]);
  return { results: results.rows, promises: [...bodies.rows, ...contracts.rows], money: money.rows };
}
