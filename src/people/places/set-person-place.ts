import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { findDistrictsForPostcode, updatePersonPlace } from './places.queries.ts';

/**
 * Says where the acting person lives: the outward half of a postcode and the district chosen among those it lies
 * in, or null for somewhere outside the region. Whatever else of the postcode was given is dropped.
 */
export async function setPersonPlace(
  tx: Transaction,
  by: By,
  input: { readonly outward: string; readonly districtSlug: string | null },
): Promise<{ set: true } | Refusal<'postcode-malformed' | 'not-in-district'>> {
  const found = await findDistrictsForPostcode(tx, input.outward);
  if (isRefused<'postcode-malformed'>(found)) return found;
  const isThere = found.districts.some(({ slug }) => slug === input.districtSlug);
  if (!isThere && input.districtSlug !== null) return { refused: 'not-in-district' };
  await updatePersonPlace(tx, by.actor.personId, {
    outward: found.outward,
    districtSlug: input.districtSlug,
  });
  return { set: true };
}
