import type { Insertable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../db/connect.ts';
import type {
  FrameworkChangeTable,
  MeasureTable,
  OutcomeMappingTable,
  OutcomeTable,
  ThemeTable,
} from '../../db/tables.ts';

type NewVersion = {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly name: string;
  readonly about: string;
  readonly ownerSlug: string | null;
  readonly publishedOn: Temporal.PlainDate;
};

/** A framework’s new version with all that is in it, in a few statements. */
export async function insertFramework(
  tx: Transaction,
  framework: NewVersion,
  contents: {
    readonly themes: readonly Insertable<ThemeTable>[];
    readonly outcomes: readonly Insertable<OutcomeTable>[];
    readonly serves: readonly { readonly measureId: string; readonly outcomeId: string }[];
    readonly mappings: readonly Insertable<OutcomeMappingTable>[];
  },
): Promise<void> {
  const { id, slug, version, name, about } = framework;
  const { ownerSlug, publishedOn } = framework;
  await tx
    .insertInto('framework')
    .values({ id, slug, version, name, about, owner_slug: ownerSlug, published_on: publishedOn })
    .execute();
  if (contents.themes.length > 0)
    await tx
      .insertInto('theme')
      .values([...contents.themes])
      .execute();
  if (contents.outcomes.length > 0)
    await tx
      .insertInto('outcome')
      .values([...contents.outcomes])
      .execute();
  const served = contents.serves.map((row) => ({ measure_id: row.measureId, outcome_id: row.outcomeId }));
  if (served.length > 0) await tx.insertInto('measure_outcome').values(served).execute();
  if (contents.mappings.length > 0)
    await tx
      .insertInto('outcome_mapping')
      .values([...contents.mappings])
      .execute();
}

/** What the outcomes of one version say in the words of other frameworks. */
export function listMappings(tx: Transaction, frameworkId: string) {
  return tx
    .selectFrom('outcome_mapping as m')
    .innerJoin('outcome as o', 'o.id', 'm.outcome_id')
    .select(['m.outcome_id as outcomeId', 'm.other_outcome_id as otherId', 'm.fit'])
    .where('o.framework_id', '=', frameworkId)
    .execute();
}

export async function insertMeasure(tx: Transaction, row: Insertable<MeasureTable>): Promise<void> {
  await tx.insertInto('measure').values(row).execute();
}

export async function listMeasureSlugs(tx: Transaction): Promise<string[]> {
  const rows = await tx.selectFrom('measure').select('slug').distinct().execute();
  return rows.map(({ slug }) => slug);
}

export async function insertChange(tx: Transaction, row: Insertable<FrameworkChangeTable>): Promise<void> {
  await tx.insertInto('framework_change').values(row).execute();
}
