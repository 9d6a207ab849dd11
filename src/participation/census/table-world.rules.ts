import { cellOf, type Layout, type World } from './worlds.rules.ts';

/**
 * What people are grouped by, each with its levels. `rest` is what those are at who did not say: how many they are is
 * no fact about anybody, so it is neither shown nor protected.
 */
export type Attribute = {
  readonly name: string;
  readonly levels: readonly string[];
  readonly rest?: string | undefined;
};

/** Somebody’s level of each attribute. */
export type PersonFacts = { readonly [attribute: string]: string };

/** People and their tables, counted, with nothing published yet. A level that is not named is a bug and throws. */
export function toWorld(
  people: readonly PersonFacts[],
  attributes: readonly Attribute[],
  tables: readonly (readonly string[])[],
): World {
  const sizes = attributes.map((attribute) => allLevels(attribute).length);
  const rows = people.map((facts) =>
    attributes.map((attribute) => {
      const level = allLevels(attribute).indexOf(facts[attribute.name] ?? '');
      if (level < 0) throw new RangeError(`no level of ${attribute.name}`);
      return level;
    }),
  );
  // The order people come in must not show in what is hidden.
  rows.sort((a, b) => a.reduce((order, level, at) => order || level - (b[at] ?? 0), 0));
  return {
    people: rows,
    sizes,
    tables: tables.map((by) => {
      const places = by.map((name) => attributes.findIndex((attribute) => attribute.name === name));
      const layout = toLayout(places, sizes);
      const counts = new Int32Array(layout.cells);
      for (const row of rows) {
        const cell = cellOf(layout, row);
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      return { layout, counts, bounds: null };
    }),
  };
}

/** A cell’s levels; null where somebody in it did not say. */
export function levelsAt(
  { attributes: by, strides }: Layout,
  cell: number,
  attributes: readonly Attribute[],
): readonly string[] | null {
  const levels: string[] = [];
  for (const [at, attribute] of by.entries()) {
    const all = allLevels(attributes[attribute] as Attribute);
    const place = Math.floor(cell / (strides[at] ?? 1)) % all.length;
    if (place >= (attributes[attribute]?.levels.length ?? 0)) return null;
    levels.push(all[place] ?? '');
  }
  return levels;
}

function allLevels({ levels, rest }: Attribute): readonly string[] {
  return rest === undefined ? levels : [...levels, rest];
}

function toLayout(attributes: readonly number[], sizes: readonly number[]): Layout {
  let cells = 1;
  const strides = attributes.map((attribute) => {
    const stride = cells;
    cells *= sizes[attribute] ?? 1;
    return stride;
  });
  return { attributes, strides, cells };
}
