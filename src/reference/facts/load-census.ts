import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';
import type { CensusCountTable } from '../../db/tables.ts';
import { readJson } from '../read-json.ts';

type Cell = CensusCountTable['cell'];

/** What the file holds: the source, the table behind each cell, and each district’s people by cell and level. */
export type CensusFacts = {
  readonly source: { readonly name: string };
  readonly cells: Readonly<
    Record<Cell, { readonly table: string; readonly name: string; readonly base: 'from-16' | 'all-ages' }>
  >;
  readonly districts: readonly ({
    readonly slug: string;
    readonly people: number;
    readonly peopleFrom16: number;
  } & Readonly<Record<Cell, Readonly<Record<string, number>>>>)[];
};

/** Loads how many people of each kind the census counted; loading again brings it up to date. */
export async function loadCensus(tx: Transaction): Promise<void> {
  const facts = await readJson<CensusFacts>('facts/census-2021.json');
  const cells = Object.keys(facts.cells) as Cell[];
  const rows = facts.districts.flatMap((district) =>
    cells.flatMap((cell) =>
      Object.entries(district[cell]).map(([level, people]) => ({
        district_slug: district.slug,
        cell,
        level,
        people,
        source: `${facts.source.name}, ${facts.cells[cell].table}: ${facts.cells[cell].name}`,
      })),
    ),
  );
  await tx
    .insertInto('census_count')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['district_slug', 'cell', 'level'])
        .doUpdateSet({ people: sql`excluded.people`, source: sql`excluded.source` }),
    )
    .execute();
}
