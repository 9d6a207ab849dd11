import { geoIdentity, geoPath } from 'd3-geo';

/** Polygons of rings of longitude and latitude, in degrees: the coordinates of a GeoJSON MultiPolygon (RFC 7946). */
export type MapBoundary = readonly (readonly (readonly (readonly [number, number])[])[])[];

export type DrawnArea = {
  readonly code: string;
  /** An SVG path, in units of the view box. */
  readonly path: string;
  /** Where a number in the middle of it stands. */
  readonly middle: readonly [number, number];
};

export type DrawnMap = {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnArea[];
};

const WIDTH = 600;
const EDGE = 4;
const TALLEST = 720;

/**
 * Draws areas to one scale, north up, filling 600 units across: longitudes are shortened by the cosine of the middle
 * latitude, which is true to a part in a thousand over a city-region. Holes are cut out whichever way rings run.
 */
export function drawAreas(
  areas: readonly { readonly code: string; readonly boundary: MapBoundary }[],
): DrawnMap {
  const latitudes = areas.flatMap(({ boundary }) => boundary.flat(2).map(([, latitude]) => latitude));
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shorten = Math.cos((middle * Math.PI) / 180);
  const shapes = areas.map(({ boundary }) => flatShape(boundary, shorten));
  const all = { type: 'GeometryCollection' as const, geometries: shapes };
  const inner: [[number, number], [number, number]] = [
    [EDGE, EDGE],
    [WIDTH - EDGE, TALLEST - EDGE],
  ];
  const projection = geoIdentity().reflectY(true).fitExtent(inner, all);
  const draw = geoPath(projection).digits(1);
  const [[left, top], [right, bottom]] = draw.bounds(all);
  projection.translate([
    projection.translate()[0] - left + (WIDTH - (right - left)) / 2,
    projection.translate()[1] - top + EDGE,
  ]);
  return {
    width: WIDTH,
    height: Math.ceil(bottom - top + 2 * EDGE),
    areas: areas.map(({ code }, index) => {
      const shape = shapes[index];
      if (!shape) throw new Error('each area has its shape');
      const [x, y] = draw.centroid(shape);
      return { code, path: draw(shape) ?? '', middle: [Math.round(x), Math.round(y)] };
    }),
  };
}

function flatShape(boundary: MapBoundary, shorten: number) {
  return {
    type: 'MultiPolygon' as const,
    coordinates: boundary.map((rings) =>
      rings.map((ring) => ring.map(([longitude, latitude]) => [longitude * shorten, latitude])),
    ),
  };
}
