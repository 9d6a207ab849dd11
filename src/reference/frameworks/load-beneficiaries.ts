import type { Transaction } from '../../db/connect.ts';
import type { MeasureBeneficiaryTable } from '../../db/tables.ts';
import { readJson } from '../read-json.ts';
import { measureId } from './load-frameworks.ts';
import { penceText } from './pence-text.rules.ts';

type Beneficiaries = {
  readonly sources: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly url: string;
        readonly effectiveFrom: string;
        readonly dated: string;
        readonly licence: string;
      }
    >
  >;
  readonly beneficiaries: readonly {
    readonly measure: string;
    readonly version: number;
    readonly group: string;
    readonly source: string;
    /** Pounds a year, as exact decimal text. */
    readonly groupIncome: string;
    readonly medianIncome: string;
    /** Of the proxy, in its prices. */
    readonly gained: string;
    readonly grade: MeasureBeneficiaryTable['grade'];
    readonly basis: string;
  }[];
};

/** Loads whom measures are for where an open source gives their middle income. A later edition is a later row. */
export async function loadBeneficiaries(tx: Transaction): Promise<void> {
  const { sources, beneficiaries } = await readJson<Beneficiaries>('frameworks/beneficiaries.json');
  const rows = beneficiaries.map(({ measure, version, group, grade, basis, ...each }) => {
    const source = sources[each.source];
    if (!source) throw new Error(`the beneficiaries of ${measure} name no source that is there`);
    return {
      measure_id: measureId(measure, version),
      effective_from: source.effectiveFrom,
      group_name: group,
      group_income_pence: Number(penceText(each.groupIncome)),
      median_income_pence: Number(penceText(each.medianIncome)),
      gained_pence: penceText(each.gained),
      basis,
      grade,
      source: source.name,
      source_url: source.url,
      dated: source.dated,
      licence: source.licence,
    };
  });
  await tx
    .insertInto('measure_beneficiary')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}
