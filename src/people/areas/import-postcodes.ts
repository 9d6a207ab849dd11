import type { Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { districtSlugs } from './areas.queries.ts';
import { postcodeKey } from './code-file.rules.ts';
import { type PlacedPostcode, replacePostcodes } from './postcodes.queries.ts';

export type GivenPostcode = {
  readonly postcode: string;
  readonly district: string;
  readonly ward: string;
  readonly lsoa: string;
};

/**
 * Keeps the postcodes that are in the region’s districts, in place of all there were. They say where suppliers are; a
 * resident’s is never looked up whole. Refuses a file with none of the region’s.
 */
export async function importPostcodes(
  tx: Transaction,
  given: readonly GivenPostcode[],
): Promise<{ readonly kept: number; readonly elsewhere: number } | Refusal<'none-here'>> {
  const slugs = await districtSlugs(tx);
  const here = new Map<string, PlacedPostcode>();
  for (const { postcode, district, ward, lsoa } of given) {
    const districtSlug = slugs.get(district);
    const code = postcodeKey(postcode);
    if (districtSlug && ward) here.set(code, { code, districtSlug, wardCode: ward, lsoa });
  }
  if (here.size === 0) return { refused: 'none-here' };
  await replacePostcodes(tx, [...here.values()]);
  return { kept: here.size, elsewhere: given.length - here.size };
}
