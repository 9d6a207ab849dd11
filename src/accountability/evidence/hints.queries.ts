import type { Database } from '../../db/connect.ts';

/** What evidence of a measure shows, each in a few words: the columns of a table to fill. */
export async function findEvidenceHints(db: Database, measureId: string): Promise<readonly string[]> {
  const row = await db
    .selectFrom('measure')
    .select('evidence_hints as hints')
    .where('id', '=', measureId)
    .executeTakeFirst();
  return row?.hints ?? [];
}
