import { sql } from 'kysely';
import { indexAllForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { readJson } from '../read-json.ts';
import { loadBeneficiaries } from './load-beneficiaries.ts';
import { measureId, outcomeId } from './load-frameworks.ts';
import { loadProxies } from './load-proxies.ts';

type Measure = {
  readonly slug: string;
  readonly version: number;
  readonly name: string;
  readonly plainName: string;
  readonly unit: string;
  readonly whatCounts: string;
  readonly whatDoesNot: string;
  readonly evidenceRule: string;
  readonly evidenceHints: readonly string[];
  readonly seeable: boolean;
  readonly keptApart: boolean;
  /** Counts people of whom that alone says what is theirs to tell. */
  readonly sensitive?: boolean;
  readonly serves: readonly string[];
};

/** Loads the measures that ship, what they serve and what they are worth. A published wording never changes. */
export async function loadMeasures(tx: Transaction): Promise<void> {
  const { measures } = await readJson<{ measures: readonly Measure[] }>('frameworks/measures.json');
  await saveMeasures(tx, measures);
  const served = measures.flatMap(({ slug, version, serves }) =>
    serves.map((name) => ({ measure_id: measureId(slug, version), outcome_id: outcomeId(name) })),
  );
  await tx
    .insertInto('measure_outcome')
    .values(served)
    .onConflict((c) => c.doNothing())
    .execute();
  await loadProxies(tx);
  await loadBeneficiaries(tx);
  await indexAllForSearch(
    tx,
    measures.map(({ slug, plainName, name }) => ({
      path: `/measures/${slug}`,
      kind: 'page',
      title: plainName,
      summary: name,
    })),
  );
}

async function saveMeasures(tx: Transaction, measures: readonly Measure[]): Promise<void> {
  const rows = measures.map((measure, position) => ({
    id: measureId(measure.slug, measure.version),
    slug: measure.slug,
    version: measure.version,
    name: measure.name,
    plain_name: measure.plainName,
    unit: measure.unit,
    what_counts: measure.whatCounts,
    what_does_not: measure.whatDoesNot,
    evidence_rule: measure.evidenceRule,
    evidence_hints: [...measure.evidenceHints],
    seeable: measure.seeable,
    kept_apart: measure.keptApart,
    sensitive: measure.sensitive ?? false,
    position,
  }));
  await tx
    .insertInto('measure')
    .values(rows)
    .onConflict((c) =>
      c.columns(['slug', 'version']).doUpdateSet({
        evidence_hints: sql`excluded.evidence_hints`,
        kept_apart: sql`excluded.kept_apart`,
        sensitive: sql`excluded.sensitive`,
      }),
    )
    .execute();
}
