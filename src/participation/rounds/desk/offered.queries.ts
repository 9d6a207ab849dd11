import type { Database } from '../../../db/connect.ts';

/** What a commissioner may choose from: frameworks, purchases whose tender notice is not out, and districts. */
export type Offered = Awaited<ReturnType<typeof findOffered>>;

export async function findOffered(db: Database, bodyId: string) {
  const [frameworks, procurements, districts] = await Promise.all([
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
      .where('tendered_elsewhere', '=', false)
      .orderBy('created_at', 'desc')
      .execute(),
    listOwnDistricts(db, bodyId),
  ]);
  return { frameworks, procurements, districts };
}

/** The district of a body, or every district of one that serves the whole region. */
function listOwnDistricts(db: Database, bodyId: string): Promise<{ slug: string; name: string }[]> {
  return db
    .selectFrom('district as d')
    .innerJoin('body as b', (on) =>
      on.on((eb) => eb.or([eb('b.district_slug', 'is', null), eb('b.district_slug', '=', eb.ref('d.slug'))])),
    )
    .select(['d.slug', 'd.name'])
    .where('b.id', '=', bodyId)
    .orderBy('d.name')
    .execute();
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
