import { z } from 'zod';

export type AreaKind = 'district' | 'ward';

/** Longitude and latitude in degrees, WGS 84, as RFC 7946 has them. */
type Position = readonly [number, number];
export type Ring = readonly Position[];
/** One polygon is its outer ring and then its holes. */
export type Boundary = readonly (readonly Ring[])[];

export type GivenArea = {
  /** The Office for National Statistics’ code, such as E05000650. */
  readonly code: string;
  readonly name: string;
  /** The code of the district a ward is in, where the file says it. */
  readonly districtCode: string | null;
  readonly boundary: Boundary;
};

export type GeoJsonFault =
  | { readonly reason: 'not-json' }
  | { readonly reason: 'not-a-collection' }
  | { readonly reason: 'no-code' | 'no-name' | 'no-boundary' | 'not-degrees'; readonly feature: number }
  | { readonly reason: 'twice'; readonly feature: number; readonly code: string };

const position = z.array(z.number()).min(2);
const ring = z.array(position).min(4);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
const collection = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(z.object({ properties: z.record(z.string(), z.unknown()).nullable(), geometry: z.unknown() }))
    .min(1),
});

/** The properties by which publishers name an area: plain words, or the ONS’s own such as WD23CD and LAD24NM. */
const names: Readonly<Record<AreaKind, { readonly code: RegExp; readonly name: RegExp }>> = {
  ward: { code: /^(?:area_code|code|gss_?code|wd\d\dcd)$/i, name: /^(?:area_name|name|wd\d\dnm)$/i },
  district: { code: /^(?:area_code|code|gss_?code|lad\d\dcd)$/i, name: /^(?:area_name|name|lad\d\dnm)$/i },
};
const parent = /^(?:local_authority_area_code|district_code|lad\d\dcd)$/i;

/** A file with more decimals than a page can draw is kept to a metre: five decimals of a degree. */
const DECIMALS = 1e5;

/**
 * Reads areas from GeoJSON (RFC 7946): a FeatureCollection of polygons in degrees, each with its code and name.
 * Refuses, by the number of the first feature that is wrong (from 1), one without code, name or polygon, one in
 * another projection (eastings and northings in metres), and a code that comes twice.
 */
export function readAreas(text: string, kind: AreaKind): readonly GivenArea[] | GeoJsonFault {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { reason: 'not-json' };
  }
  const parsed = collection.safeParse(json);
  if (!parsed.success) return { reason: 'not-a-collection' };
  const areas = new Map<string, GivenArea>();
  for (const [index, feature] of parsed.data.features.entries()) {
    const area = readFeature(feature, kind);
    if ('reason' in area) return { ...area, feature: index + 1 };
    if (areas.has(area.code)) return { reason: 'twice', feature: index + 1, code: area.code };
    areas.set(area.code, area);
  }
  return [...areas.values()];
}

type Feature = z.infer<typeof collection>['features'][number];
type FeatureFault = { readonly reason: 'no-code' | 'no-name' | 'no-boundary' | 'not-degrees' };

function readFeature(feature: Feature, kind: AreaKind): GivenArea | FeatureFault {
  const find = (pattern: RegExp) => {
    const [, value] = Object.entries(feature.properties ?? {}).find(([key]) => pattern.test(key)) ?? [];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const code = find(names[kind].code);
  if (!code) return { reason: 'no-code' };
  const name = find(names[kind].name);
  if (!name) return { reason: 'no-name' };
  const shape = geometry.safeParse(feature.geometry);
  if (!shape.success) return { reason: 'no-boundary' };
  const { type, coordinates } = shape.data;
  const boundary = (type === 'Polygon' ? [coordinates] : coordinates).map((rings) => rings.map(rounded));
  if (!boundary.flat(2).every(isInDegrees)) return { reason: 'not-degrees' };
  return { code, name, districtCode: kind === 'ward' ? find(parent) : code, boundary };
}

function rounded(points: readonly (readonly number[])[]): Position[] {
  const round = (degrees: number) => Math.round(degrees * DECIMALS) / DECIMALS;
  return points.map(([longitude = 0, latitude = 0]) => [round(longitude), round(latitude)]);
}

function isInDegrees([longitude, latitude]: Position): boolean {
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
}
