import type { MeasureFields } from '../accountability/measures/publishing/measure-fields.rules.ts';
import { publishMeasure } from '../accountability/measures/publishing/publish-measure.ts';
import { listOutcomes } from '../accountability/measures/publishing/publishing.queries.ts';
import type { Database } from '../db/connect.ts';
import { readJson } from '../reference/read-json.ts';
import { act, beginTelling, type Cast, idOf, staff } from './cast.ts';

type MeasuresFile = {
  readonly body: string;
  readonly commissioner: string;
  readonly versions: readonly {
    readonly at: string;
    readonly fields: Omit<MeasureFields, 'serves'>;
    /** Outcomes as `gm-2020/strong-community`. */
    readonly serves: readonly string[];
  }[];
};

/** A council writes a measure of its own, and says it better a summer later. */
export async function tellMeasures(db: Database, cast: Cast, seed: string): Promise<void> {
  const file = await readJson<MeasuresFile>('story/greater-manchester/measures.json');
  const telling = beginTelling(db, cast, `${seed}|measures`);
  const actor = staff(cast, file.commissioner, file.body, 'commissioner');
  const bodyId = idOf(cast.bodies, file.body);
  const outcomes = await listOutcomes(db);
  let slug: string | null = null;
  for (const { at, fields, serves } of file.versions) {
    const ids = outcomes.filter((each) => serves.includes(`${each.framework}/${each.slug}`));
    const written: MeasureFields = { ...fields, serves: ids.map(({ id }) => id) };
    const input = { bodyId, slug, fields: written };
    const published: { slug: string } = await act(telling, { actor, at }, (tx, by) =>
      publishMeasure(tx, by, input),
    );
    slug = published.slug;
  }
}
