import { type Fraction, fraction } from '../../values/fraction.ts';
import { parseFraction } from '../../values/fraction-text.ts';
import type { AppraisalParameters } from './valuing.rules.ts';

/** The data file of dated parameters, `facts/appraisal.json`. */
export type AppraisalFile = {
  readonly priceBaseYear: number;
  readonly sources: Readonly<
    Record<string, { readonly name: string; readonly url: string; readonly licence: string }>
  >;
  readonly parameters: readonly {
    readonly name: ParameterName;
    readonly from: string;
    readonly source: string;
    /** By the year a band begins or the year of an index; 0 for what has no year. Decimals as text. */
    readonly values: Readonly<Record<string, string>>;
  }[];
};
export type ParameterName = 'discount-rate' | 'distributional-elasticity' | 'gdp-deflator';
export type ParameterRow = { readonly name: ParameterName; readonly key: number; readonly value: string };
export type Appraisal = AppraisalParameters & { readonly elasticity: Fraction };

/** The parameters in force as the valuing rules take them. A row that is no number, or no elasticity, is a bug. */
export function readAppraisal(rows: readonly ParameterRow[], priceBaseYear: number): Appraisal {
  const of = (name: ParameterName) =>
    rows
      .filter((row) => row.name === name)
      .map(({ key, value }) => [key, exact(value)] as const)
      .sort(([a], [b]) => a - b);
  const [elasticity = fraction(1)] = of('distributional-elasticity').map(([, value]) => value);
  return {
    priceBaseYear,
    elasticity,
    deflators: new Map(of('gdp-deflator')),
    discount: of('discount-rate').map(([fromYear, rate]) => ({ fromYear, rate })),
  };
}

/** The rows of the data file, one a value. */
export function rowsOf(file: AppraisalFile): ParameterRow[] {
  return file.parameters.flatMap(({ name, values }) =>
    Object.entries(values).map(([key, value]) => ({ name, key: Number(key), value })),
  );
}

function exact(text: string): Fraction {
  const value = parseFraction(text);
  if ('refused' in value) throw new Error(`“${text}” is not a number`);
  return value;
}
