import { isRefused } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { type District, findDistrictsForPostcode } from '../../people/places/places.queries.ts';
import { words } from './words.en.ts';

export type PaperPlace = { readonly outward: string; readonly districtSlug: string | null };
export type PlaceFault = { readonly field: 'postcode' | 'district'; readonly says: string };

/**
 * Where a ballot is from: the district its postcode lies in, the one that was chosen where it lies in several, by slug
 * or by name, or none for outside the region.
 */
export async function findPlace(
  db: Database | Transaction,
  typed: { readonly postcode: string; readonly district: string },
): Promise<PaperPlace | PlaceFault> {
  const { faults } = words;
  if (typed.postcode.trim() === '') return { field: 'postcode', says: faults.postcodeMissing };
  const found = await findDistrictsForPostcode(db, typed.postcode);
  if (isRefused<'postcode-malformed'>(found))
    return { field: 'postcode', says: faults.postcodeMalformed(typed.postcode.slice(0, 12)) };
  const { outward, districts } = found;
  const [only] = districts;
  if (districts.length <= 1) return { outward, districtSlug: only?.slug ?? null };
  if (typed.district === 'elsewhere') return { outward, districtSlug: null };
  const chosen = districts.find((district) => isNamed(district, typed.district));
  return chosen
    ? { outward, districtSlug: chosen.slug }
    : { field: 'district', says: faults.districtMissing(outward) };
}

function isNamed({ slug, name }: District, typed: string): boolean {
  const word = typed.trim().toLowerCase();
  return word === slug || word === name.toLowerCase();
}
