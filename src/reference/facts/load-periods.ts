import { sql } from 'kysely';
import type { Transaction } from '../../db/connect.ts';
import type { MinimumPeriodTable } from '../../db/tables.ts';
import { readJson } from '../read-json.ts';

type Periods = {
  readonly sources: Readonly<Record<string, { readonly name: string; readonly url: string }>>;
  readonly periods: readonly {
    kind: MinimumPeriodTable['kind'];
    length: number;
    counts: MinimumPeriodTable['counts'];
    effectiveFrom: string;
    effectiveTo: string | null;
    source: string;
  }[];
};

/** Loads the least periods of the law; loading them again brings them up to date. */
export async function loadPeriods(tx: Transaction): Promise<void> {
  const { sources, periods } = await readJson<Periods>('facts/minimum-periods.json');
  const rows = periods.map((period) => {
    const source = sources[period.source];
    if (!source) throw new Error(`the period ${period.kind} names no source that is there`);
    return {
      kind: period.kind,
      length: period.length,
      counts: period.counts,
      effective_from: period.effectiveFrom,
      effective_to: period.effectiveTo,
      source: source.name,
      source_url: source.url,
    };
  });
  await tx
    .insertInto('minimum_period')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['kind', 'effective_from']).doUpdateSet({
        length: sql`excluded.length`,
        counts: sql`excluded.counts`,
        effective_to: sql`excluded.effective_to`,
        source: sql`excluded.source`,
        source_url: sql`excluded.source_url`,
      }),
    )
    .execute();
}
