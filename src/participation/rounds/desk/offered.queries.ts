import type { Database } from '../../../db/connect.ts';

/** What a commissioner may choose from: frameworks, and purchases whose tender notice is not out. */
export type Offered = Awaited<ReturnType<typeof findOffered>>;

export async function findOffered(db: Database, bodyId: string) {
  const [frameworks, procurements] = await Promise.all([
    db
      .selectFrom('framework')
      .select(['id', 'name', 'version'])
      .orderBy('published_on', 'desc')
      .orderBy('name')
      .execute(),
    db
      .selectFrom('procurement')
      .select(['id', 'title'])
      .where('body_id', '=', bodyId)
      .where('notice_published_at', 'is', null)
      .orderBy('created_at', 'desc')
      .execute(),
  ]);
  return { frameworks, procurements };
}

export type OfferedOutcome = { readonly id: string; readonly plainName: string; readonly plainLine: string };

/** A framework’s outcomes in its order. */
export function listFrameworkOutcomes(db: Database, frameworkId: string): Promise<OfferedOutcome[]> {
  return db
    .selectFrom('outcome')
    .select(['id', 'plain_name as plainName', 'plain_line as plainLine'])
    .where('framework_id', '=', frameworkId)
    .orderBy('position')
    .execute();
}
