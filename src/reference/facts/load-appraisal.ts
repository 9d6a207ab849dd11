import type { Transaction } from '../../db/connect.ts';
import type { AppraisalParameterTable } from '../../db/tables.ts';
import { readJson } from '../read-json.ts';

type Appraisal = {
  readonly sources: Readonly<Record<string, { readonly name: string; readonly url: string }>>;
  readonly parameters: readonly {
    readonly name: AppraisalParameterTable['name'];
    readonly from: string;
    readonly source: string;
    readonly values: Readonly<Record<string, string>>;
  }[];
};

/** Loads the dated parameters of sums over years. An edition that is there stays; a later one is added beside it. */
export async function loadAppraisal(tx: Transaction): Promise<void> {
  const { sources, parameters } = await readJson<Appraisal>('facts/appraisal.json');
  const rows = parameters.flatMap(({ name, from, source, values }) => {
    const named = sources[source];
    if (!named) throw new Error(`the parameter ${name} names no source that is there`);
    return Object.entries(values).map(([key, value]) => ({
      name,
      key: Number(key),
      effective_from: from,
      value,
      source: named.name,
      source_url: named.url,
    }));
  });
  await tx
    .insertInto('appraisal_parameter')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}
