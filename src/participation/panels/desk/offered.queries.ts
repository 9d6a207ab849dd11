import type { Database } from '../../../db/connect.ts';

/** What an officer may choose from: the body’s purchases that are not awarded, and the districts it serves. */
export type Offered = Awaited<ReturnType<typeof findOffered>>;

export async function findOffered(db: Database, bodyId: string) {
  const [procurements, districts] = await Promise.all([
    db
      .selectFrom('procurement')
      .select(['id', 'title'])
      .where('body_id', '=', bodyId)
      .orderBy('created_at', 'desc')
      .execute(),
    db
      .selectFrom('district as d')
      .innerJoin('body as b', (on) =>
        on.on((eb) =>
          eb.or([eb('b.district_slug', 'is', null), eb('b.district_slug', '=', eb.ref('d.slug'))]),
        ),
      )
      .select(['d.slug', 'd.name'])
      .where('b.id', '=', bodyId)
      .orderBy('d.name')
      .execute(),
  ]);
  return { procurements, districts };
}
