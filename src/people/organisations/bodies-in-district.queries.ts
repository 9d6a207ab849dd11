import type { Database, Transaction } from '../../db/connect.ts';

/** The public bodies of a district that are there today, by name. */
export async function listBodiesInDistrict(
  db: Database | Transaction,
  districtSlug: string,
): Promise<{ slug: string; name: string }[]> {
  return db
    .selectFrom('body')
    .select(['slug', 'name'])
    .where('district_slug', '=', districtSlug)
    .where('ended_on', 'is', null)
    .orderBy('name')
    .execute();
}
