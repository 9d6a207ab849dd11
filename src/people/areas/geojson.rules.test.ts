import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAreas } from './geojson.rules.ts';
import { isWithin, middleOf } from './place.rules.ts';

const square = (x: number, y: number, size = 1) => [
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
    [x, y],
  ],
];
const feature = (properties: object | null, coordinates: unknown = square(-2, 53)) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
});
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const named = { area_code: 'E05000001', area_name: 'Moorside' };

describe('boundaries from GeoJSON', () => {
  it('reads code, name, district and polygons, in plain properties or the ONS’s own', () => {
    const ons = { WD23CD: 'E05000002', WD23NM: 'Lees', LAD23CD: 'E08000004', LAD23NM: 'Oldham' };
    expect(readAreas(file(feature(named), feature(ons)), 'ward')).toMatchObject([
      { code: 'E05000001', name: 'Moorside', districtCode: null },
      { code: 'E05000002', name: 'Lees', districtCode: 'E08000004' },
    ]);
    expect(readAreas(file(feature({ LAD24CD: 'E08000004', LAD24NM: 'Oldham' })), 'district')).toMatchObject([
      { code: 'E08000004', name: 'Oldham', districtCode: 'E08000004' },
    ]);
  });

  it.each([
    ['not JSON', '{', { reason: 'not-json' }],
    ['a lone feature', JSON.stringify(feature(named)), { reason: 'not-a-collection' }],
    ['no features', file(), { reason: 'not-a-collection' }],
    ['no code', file(feature(named), feature({ name: 'X' })), { reason: 'no-code', feature: 2 }],
    ['no properties', file(feature(null)), { reason: 'no-code', feature: 1 }],
    ['no name', file(feature({ code: 'E1', name: ' ' })), { reason: 'no-name', feature: 1 }],
    [
      'a point',
      file({ ...feature(named), geometry: { type: 'Point', coordinates: [0, 0] } }),
      { reason: 'no-boundary', feature: 1 },
    ],
    ['metres', file(feature(named, square(393_000, 405_000))), { reason: 'not-degrees', feature: 1 }],
    [
      'a code twice',
      file(feature(named), feature(named)),
      { reason: 'twice', feature: 2, code: 'E05000001' },
    ],
  ])('refuses %s, and says which feature', (_, text, fault) => {
    expect(readAreas(text, 'ward')).toEqual(fault);
  });

  it('says which area a point is in, holes left out', () => {
    const [area] = [
      readAreas(file(feature(named, [...square(0, 0, 10), ...square(4, 4, 2)])), 'ward'),
    ].flat();
    if (!area || 'reason' in area) throw new Error('it reads');
    expect(isWithin([1, 1], area.boundary)).toBe(true);
    expect(isWithin([5, 5], area.boundary)).toBe(false);
    expect(isWithin([11, 1], area.boundary)).toBe(false);
  });
});

const geography = `${process.env['PP_REFERENCE_DATA'] ?? '../shared/data'}/geography`;
describe.skipIf(!existsSync(geography))('reference data: the region’s boundaries', () => {
  const read = (name: string, kind: 'ward' | 'district') => {
    const areas = readAreas(readFileSync(`${geography}/${name}.geojson`, 'utf8'), kind);
    if ('reason' in areas) throw new Error(areas.reason);
    return areas;
  };
  it('puts the middle of nearly every one of 215 wards in the district its file names', () => {
    const districts = read('local_authority_2023_gm_local_authority_super_generalised', 'district');
    const wards = read('ward_2023_gm_ward_super_generalised', 'ward');
    expect([districts.length, wards.length]).toEqual([10, 215]);
    const right = wards.filter((ward) => {
      const found = districts.find(({ boundary }) => isWithin(middleOf(ward.boundary), boundary));
      return found?.code === ward.districtCode;
    });
    expect(right.length).toBeGreaterThan(212);
  });
});
