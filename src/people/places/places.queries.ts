import { sql } from 'kysely';
import type { Refusal } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { outwardCode } from './postcode.rules.ts';

export type District = { readonly slug: string; readonly name: string };

/**
 * The districts that a postcode's outward half lies in: none when it is outside the region, and more than one
 * when the resident must say which.
 */
export async function findDistrictsForPostcode(
  db: Database | Transaction,
  typed: string,
): Promise<{ outward: string; districts: District[] } | Refusal<'postcode-malformed'>> {
  const outward = outwardCode(typed);
  if (!outward) return { refused: 'postcode-malformed' };
  const districts = await db
    .selectFrom('outward_code as o')
    .innerJoin('district as d', 'd.slug', 'o.district_slug')
    .select(['d.slug', 'd.name'])
    .where('o.code', '=', outward)
    .orderBy('d.name')
    .execute();
  return { outward, districts };
}

export async function listDistricts(db: Database | Transaction): Promise<District[]> {
  return db.selectFrom('district').select(['slug', 'name']).orderBy('name').execute();
}

/** Stores where a person lives, as coarsely as we know it. */
export async function updatePersonPlace(
  tx: Transaction,
  personId: string,
  place: { outward: string; districtSlug: string | null },
): Promise<void> {
  await tx
    .updateTable('person')
    .set({ postcode_outward: place.outward, district_slug: place.districtSlug })
    .where('id', '=', personId)
    .execute();
}

export type PlacedPerson = {
  readonly personId: string;
  readonly outward: string;
  readonly districtSlug: string | null;
};

/** Which districts these outward codes lie in, each pair as `M11 manchester`. */
export async function listDistrictsOf(tx: Transaction, outwards: readonly string[]): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('outward_code')
    .select(['code', 'district_slug as districtSlug'])
    .where('code', 'in', [...outwards])
    .execute();
  return new Set(rows.map(({ code, districtSlug }) => `${code} ${districtSlug}`));
}

/** `updatePersonPlace` for many people at once. */
export async function updatePlaces(tx: Transaction, people: readonly PlacedPerson[]): Promise<void> {
  await sql`
    update person set postcode_outward = given.outward, district_slug = given.district
    from unnest(${people.map(({ personId }) => personId)}::uuid[],
      ${people.map(({ outward }) => outward)}::text[],
      ${people.map(({ districtSlug }) => districtSlug)}::text[]) as given (id, outward, district)
    where person.id = given.id`.execute(tx);
}
