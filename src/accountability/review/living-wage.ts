import { Temporal } from 'temporal-polyfill';
import { readJson } from '../../reference/read-json.ts';
import { rowInForce } from '../../values/dated-rows.ts';
import { yearPeriod } from '../spend/months.rules.ts';

export type LivingWage = {
  readonly effectiveFrom: Temporal.PlainDate;
  readonly ukPencePerHour: number;
  readonly source: { readonly name: string; readonly url: string };
};
type File = { readonly rates: readonly (Omit<LivingWage, 'effectiveFrom'> & { effectiveFrom: string })[] };

/** The Real Living Wage that had to be paid on the last day of a financial year; undefined where we hold none. */
export async function livingWageOf(year: string): Promise<LivingWage | undefined> {
  const { rates } = await readJson<File>('facts/living-wage.json');
  const rows = rates.map((rate) => ({
    ...rate,
    effectiveFrom: Temporal.PlainDate.from(rate.effectiveFrom),
  }));
  return rowInForce(rows, yearPeriod(year).to);
}
