import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import type { FlagName } from '../../../procurement/red-flags/red-flags.rules.ts';

export type NewestFlag = {
  readonly contractId: string;
  readonly flag: FlagName;
  readonly buyer: string;
  readonly title: string;
  readonly page: string;
  /** When the award that bears it was published here, or when what others released was brought in. */
  readonly at: Temporal.Instant;
};

/** What stood out in competitions last, the newest first: here once the award is published, and elsewhere. */
export async function listNewestFlags(db: Database, limit: number): Promise<readonly NewestFlag[]> {
  const { rows } = await sql<NewestFlag>`
    (select f.procurement_id as "contractId", f.flag, b.name as buyer, p.title,
      '/contracts/' || b.slug || '/' || p.slug || '/award' as page, a.published_at as at
     from award a
     join award_flag f on f.body_id = a.body_id and f.procurement_id = a.procurement_id
     join procurement p on p.body_id = a.body_id and p.id = a.procurement_id
     join body b on b.id = a.body_id
     where a.published_at is not null
     order by a.published_at desc, f.flag limit ${limit})
    union all
    (select c.id, f.flag, c.buyer_name, c.title, '/tendered-elsewhere/' || c.id, c.changed_at
     from imported_contract c join imported_flag f on f.contract_id = c.id
     order by c.changed_at desc, f.flag limit ${limit})
    order by at desc, "contractId", flag limit ${limit}`.execute(db);
  return rows;
}
