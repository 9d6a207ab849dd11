/** A column that a file of codes must have: the names publishers give it, and what its values look like. */
export type CodeColumn = { readonly names: RegExp; readonly value: RegExp; readonly mayBeEmpty?: true };

const isCode = /^[A-Z]\d{8}$/;

/** Postcodes with where they are: our own plain headings, or those of the ONS Postcode Directory. */
export const postcodeColumns = {
  postcode: {
    names: /^(?:postcode|pcds?|pcd[278]?)$/i,
    value: /^[A-Z]{1,2}\d[A-Z\d]? *\d[A-Z]{2}$/i,
  },
  // The directory leaves these empty for postcodes off the mainland, which are in no region of ours.
  district: {
    names: /^(?:lad(?:\d\d)?_?(?:code|cd)|oslaua|district_code)$/i,
    value: isCode,
    mayBeEmpty: true,
  },
  ward: { names: /^(?:ward_code|osward|wd\d\dcd)$/i, value: isCode, mayBeEmpty: true },
  lsoa: { names: /^(?:lsoa(?:11|21)?(?:_?code|cd)?)$/i, value: isCode, mayBeEmpty: true },
} as const satisfies Record<string, CodeColumn>;

/** Small areas with their tenth of the Index of Multiple Deprivation, 1 the most deprived. */
export const deprivationColumns = {
  lsoa: { names: /^lsoa(?: ?(?:code|11|21))*(?:_code|cd)?(?: \(\d{4}\))?$/i, value: isCode },
  decile: {
    names: /^(?:.*imd.*decile.*|.*multiple deprivation.*decile.*|decile)$/i,
    value: /^(?:10|[1-9])$/,
  },
} as const satisfies Record<string, CodeColumn>;

type Columns = Readonly<Record<string, CodeColumn>>;
type Cells<Of extends Columns> = Readonly<Record<keyof Of & string, string>>;

export type CodeFault<Of extends Columns> =
  | { readonly reason: 'no-column'; readonly column: keyof Of & string }
  | { readonly reason: 'value'; readonly column: keyof Of & string; readonly found: string };

/** Which cell of a row is which column, from the header; where several would do, the last: `lsoa11` after `lsoa21`. */
export function findColumns<Of extends Columns>(
  header: readonly string[],
  columns: Of,
): ReadonlyMap<keyof Of & string, number> | CodeFault<Of> {
  const titles = header.map((title) => title.replace(/^\uFEFF/, '').trim());
  const places = new Map<keyof Of & string, number>();
  for (const [column, { names }] of Object.entries(columns) as [keyof Of & string, CodeColumn][]) {
    const place = titles.findLastIndex((title) => names.test(title));
    if (place < 0) return { reason: 'no-column', column };
    places.set(column, place);
  }
  return places;
}

/** A row’s values by column, each as it should look; or the first that does not. */
export function readCodes<Of extends Columns>(
  cells: readonly string[],
  columns: Of,
  places: ReadonlyMap<keyof Of & string, number>,
): Cells<Of> | CodeFault<Of> {
  const read: Record<string, string> = {};
  for (const [column, place] of places) {
    const found = (cells[place] ?? '').trim();
    const wanted: CodeColumn | undefined = columns[column];
    const isFine = wanted && (wanted.value.test(found) || (found === '' && wanted.mayBeEmpty));
    if (!isFine) return { reason: 'value', column, found };
    read[column] = found;
  }
  return read as Cells<Of>;
}

/** A postcode as it is kept and looked up: capitals, no space. */
export function postcodeKey(postcode: string): string {
  return postcode.toUpperCase().replace(/[^A-Z\d]/g, '');
}
