import type { Grade } from './valuing.rules.ts';

/** Who gains so much when one of a measure is done: public money by agency, people and firms, or everyone. */
export type MeasureSaving = {
  readonly measureId: string;
  readonly kind: 'fiscal' | 'economic' | 'social';
  readonly agency: string | null;
  /** Exact decimal pence, in the prices of the year. */
  readonly valuePence: string;
  readonly priceBaseYear: number;
  readonly source: string;
  readonly sourceUrl: string;
  readonly grade: Grade;
};
