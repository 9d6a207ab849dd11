import type { CodeColumn } from './code-file.rules.ts';
import type { GeoJsonFault } from './geojson.rules.ts';
import type { CodeFileFault } from './read-code-file.ts';

export const words = {
  kindMissing: 'Say what the areas are: --kind ward or --kind district',
  oneFile: 'Name one file: import areas wards.geojson --kind ward',
  noneHere: (name: string) =>
    `None of the areas in ${name} is in this region’s districts. Check the codes in the file, and load districts before wards that name no district.`,
  areas: (kept: number, added: number, changed: number, removed: number) =>
    `${added} added, ${changed} changed, ${removed} taken out, ${kept} as they were.`,
  elsewhere: (count: number) => `${count} outside this region were left out.`,

  onePostcodeFile: 'Name one file: import postcodes postcodes.csv',
  oneDeprivationFile: 'Name one file: import deprivation imd2019.csv',
  columns: {
    postcode: { is: 'a postcode', named: '“postcode” or “pcds”' },
    district: { is: 'a district’s code', named: '“lad_code” or “oslaua”' },
    ward: { is: 'a ward’s code', named: '“ward_code” or “osward”' },
    lsoa: { is: 'a small area’s code', named: '“lsoa11” or “lsoa21”' },
    decile: { is: 'a decile from 1 to 10', named: '“decile”' },
  },
  noPostcodeHere: (name: string) => `None of the postcodes in ${name} is in this region’s districts.`,
  postcodes: (kept: number, elsewhere: number) =>
    `${kept} postcodes are here now; ${elsewhere} outside this region were left out.`,
  deprivation: (count: number) => `${count} small areas have their deprivation decile now.`,
  placed: (count: number) => `${count} payees moved to where their postcode says.`,
} as const;

type Column = keyof (typeof words)['columns'];

/** Why a file of postcodes or of small areas was not taken, and how to mend it. */
export function codeFileSentence<Of extends Readonly<Partial<Record<Column, CodeColumn>>>>(
  name: string,
  fault: CodeFileFault<Of & Readonly<Record<string, CodeColumn>>>,
): string {
  if (fault.reason === 'quotes')
    return `${name}, line ${fault.line}: a quotation mark does not close. Mend the line and import again.`;
  const { is, named } = words.columns[fault.column as Column];
  return fault.reason === 'no-column'
    ? `${name} has no column with ${is} in it. Name that column ${named}.`
    : `${name}, line ${fault.line}: “${fault.found}” is not ${is}. Mend the line and import again.`;
}

const feature = (fault: { readonly feature: number }) => `Feature ${fault.feature}`;

/** Why a GeoJSON file was not taken, and how to mend it. */
export function geoJsonSentence(name: string, fault: GeoJsonFault): string {
  switch (fault.reason) {
    case 'not-json':
      return `${name} is not GeoJSON: it does not read as JSON. Export it again as GeoJSON.`;
    case 'not-a-collection':
      return `${name} is not GeoJSON of areas: it must be a FeatureCollection with at least one Feature.`;
    case 'no-code':
      return `${feature(fault)} of ${name} has no code. Give each area a property “code”, or the ONS’s such as WD23CD.`;
    case 'no-name':
      return `${feature(fault)} of ${name} has no name. Give each area a property “name”, or the ONS’s such as WD23NM.`;
    case 'no-boundary':
      return `${feature(fault)} of ${name} has no boundary. Each area must be a Polygon or a MultiPolygon.`;
    case 'not-degrees':
      return `${feature(fault)} of ${name} is not in degrees. Export it in WGS 84 (EPSG:4326), not in metres.`;
    case 'twice':
      return `${feature(fault)} of ${name} has the code ${fault.code}, which came before. Keep one of the two.`;
  }
}
