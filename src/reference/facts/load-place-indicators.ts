import type { Transaction } from '../../db/connect.ts';
import type { PlaceIndicatorTable } from '../../db/tables.ts';
import { readJson } from '../read-json.ts';

type Indicators = {
  readonly sources: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly url: string;
        readonly publishedOn: string;
        readonly dated: string;
        readonly licence: string;
      }
    >
  >;
  readonly indicators: readonly {
    readonly indicator: string;
    readonly name: string;
    readonly about: string;
    readonly unit: PlaceIndicatorTable['unit'];
    readonly source: string;
    /** By district, as exact decimal text. */
    readonly values: Readonly<Record<string, string>>;
  }[];
};

/** Loads what others publish about each district. An edition that is there stays; a later one is added beside it. */
export async function loadPlaceIndicators(tx: Transaction): Promise<void> {
  const { sources, indicators } = await readJson<Indicators>('facts/place-indicators.json');
  const rows = indicators.flatMap(({ indicator, name, about, unit, values, ...each }, position) => {
    const source = sources[each.source];
    if (!source) throw new Error(`the indicator ${indicator} names no source that is there`);
    const shared = { indicator, position, name, about, unit };
    const from = { effective_from: source.publishedOn, dated: source.dated, licence: source.licence };
    return Object.entries(values).map(([district_slug, value]) => ({
      district_slug,
      value,
      ...shared,
      ...from,
      source: source.name,
      source_url: source.url,
    }));
  });
  await tx
    .insertInto('place_indicator')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}
