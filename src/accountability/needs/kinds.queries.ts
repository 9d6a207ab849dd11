import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** What a group can ask for by number: a measure that suppliers owe something of. */
export type NeedKind = {
  readonly measureId: string;
  readonly slug: string;
  readonly name: string;
  readonly unit: string;
  readonly whatCounts: string;
};

/**
 * The measures of which something is owed, by their plain names. Jobs, shares and money are left
 * out: nobody brings those to a hall on a day.
 */
export async function listNeedKinds(db: Database | Transaction): Promise<NeedKind[]> {
  const { rows } = await sql<NeedKind>`
    select distinct on (m.plain_name) m.id as "measureId", m.slug, m.plain_name as name, m.unit,
      m.what_counts as "whatCounts"
    from measure m
    where m.unit not in ('per cent', 'pound', 'FTE-year')
      and exists (select from promise_standing st where st.measure_id = m.id and st.committed > 0)
    order by m.plain_name, m.version desc`.execute(db);
  return rows;
}
