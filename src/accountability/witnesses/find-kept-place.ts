import type { Refusal } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { findDistrictsForPostcode } from '../../people/places/places.queries.ts';

export type KeptPlace = { readonly districtSlug: string; readonly wardCode: string | null };

/**
 * The ward that a postcode lies in, or its district where no wards are loaded. The postcode itself is not kept. Refuses
 * what is no postcode, one outside the region, and an outward half that lies in several districts.
 */
export async function findKeptPlace(
  db: Database | Transaction,
  typed: string,
): Promise<KeptPlace | Refusal<'postcode-wrong'>> {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const whole = await db
    .selectFrom('postcode')
    .select(['district_slug as districtSlug', 'ward_code as wardCode'])
    .where('code', 'in', [code, `${code.slice(0, -3)} ${code.slice(-3)}`])
    .executeTakeFirst();
  if (whole) return whole;
  const found = await findDistrictsForPostcode(db, typed);
  if ('refused' in found || found.districts.length !== 1) return { refused: 'postcode-wrong' };
  return { districtSlug: found.districts[0]?.slug ?? '', wardCode: null };
}
