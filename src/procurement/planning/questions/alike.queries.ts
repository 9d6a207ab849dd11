import { sql } from 'kysely';
import type { Database } from '../../../db/connect.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { selectProcurements } from '../../tenders/tenders.queries.ts';

const MOST_CONTRACTS = 8;

/** What other bodies buy or have bought whose name or summary has words of this one’s name. */
export function listAlike(db: Database, { bodyId, title }: Procurement): Promise<Procurement[]> {
  const asked = sql`replace(plainto_tsquery('english', ${title})::text, '&', '|')::tsquery`;
  const about = sql`to_tsvector('english', p.title || ' ' || p.summary)`;
  return selectProcurements(db)
    .where('p.body_id', '<>', bodyId)
    .where(sql<boolean>`${about} @@ ${asked}`)
    .orderBy(sql`ts_rank(${about}, ${asked})`, 'desc')
    .orderBy('p.id')
    .limit(MOST_CONTRACTS)
    .execute();
}
