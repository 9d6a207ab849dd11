import type { Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { type Area, districtSlugs, listAreas, type Replaced, replaceAreas } from './areas.queries.ts';
import type { AreaKind, GivenArea } from './geojson.rules.ts';
import { isWithin, middleOf } from './place.rules.ts';

export type AreasImport = {
  readonly kind: AreaKind;
  readonly areas: readonly GivenArea[];
  /** The file’s name, to say where boundaries are from. */
  readonly source: string;
};

export type AreasImported = Replaced & {
  readonly kept: number;
  /** Codes of areas that are not in this region: they were left out. */
  readonly elsewhere: readonly string[];
};

/**
 * Puts these boundaries in place of all there were of their kind; the same file twice changes nothing. A ward is in
 * the district the file names, or else in the one its middle lies in; an area outside the region’s districts is left
 * out and counted. Refuses a file none of whose areas is in the region.
 */
export async function importAreas(
  tx: Transaction,
  { kind, areas, source }: AreasImport,
): Promise<AreasImported | Refusal<'none-here'>> {
  const [slugs, districts] = await Promise.all([districtSlugs(tx), listAreas(tx, { kind: 'district' })]);
  const findDistrict = ({ districtCode, boundary }: GivenArea) => {
    if (districtCode) return slugs.get(districtCode);
    const middle = middleOf(boundary);
    return districts.find((district) => isWithin(middle, district.boundary))?.districtSlug ?? undefined;
  };
  const here: Area[] = [];
  const elsewhere: string[] = [];
  for (const { code, name, boundary, ...area } of areas) {
    const districtSlug = findDistrict({ code, name, boundary, ...area });
    if (districtSlug) here.push({ code, kind, name, districtSlug, boundary, source });
    else elsewhere.push(code);
  }
  if (here.length === 0) return { refused: 'none-here' };
  const replaced = await replaceAreas(tx, kind, here);
  return { ...replaced, kept: here.length - replaced.added - replaced.changed, elsewhere };
}
