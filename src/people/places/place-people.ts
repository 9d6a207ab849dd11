import type { Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { listDistrictsOf, type PlacedPerson, updatePlaces } from './places.queries.ts';
import { outwardCode } from './postcode.rules.ts';

/** Says where many people live in two statements, under the rules of `setPersonPlace`: all of them or none. */
export async function placePeople(
  tx: Transaction,
  people: readonly PlacedPerson[],
): Promise<{ set: true } | Refusal<'postcode-malformed' | 'not-in-district'>> {
  const placed: PlacedPerson[] = [];
  for (const { personId, outward: typed, districtSlug } of people) {
    const outward = outwardCode(typed);
    if (!outward) return { refused: 'postcode-malformed' };
    placed.push({ personId, outward, districtSlug });
  }
  if (placed.length === 0) return { set: true };
  const known = await listDistrictsOf(tx, [...new Set(placed.map(({ outward }) => outward))]);
  const isThere = ({ outward, districtSlug }: PlacedPerson) =>
    districtSlug === null || known.has(`${outward} ${districtSlug}`);
  if (!placed.every(isThere)) return { refused: 'not-in-district' };
  await updatePlaces(tx, placed);
  return { set: true };
}
