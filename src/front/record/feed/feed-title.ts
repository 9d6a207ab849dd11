import type { Database } from '../../../db/connect.ts';
import type { EntriesQuery } from '../entries/entries-query.rules.ts';
import { findFiledUnder, findFilterIds } from '../filed.queries.ts';
import { words } from './words.en.ts';

/** What a feed is called: by the narrowest thing that it is about. */
export async function feedTitle(db: Database, query: EntriesQuery): Promise<string> {
  const ids = await findFilterIds(db, query);
  const subject = {
    bodyId: ids?.bodyId ?? null,
    procurementId: ids?.procurementId ?? null,
    roundId: ids?.roundId ?? null,
  };
  const { body, procurement, round } = (await findFiledUnder(db, [subject]))(subject);
  return words.title((procurement ?? round ?? body)?.name);
}
