import type { Temporal } from 'temporal-polyfill';
import type { Grade } from './valuing.rules.ts';

/** Whom a measure is for, where an open source gives the middle income of that group; incomes a year, in pence. */
export type MeasureBeneficiary = {
  readonly measureId: string;
  readonly effectiveFrom: Temporal.PlainDate;
  readonly group: string;
  readonly grade: Grade;
  readonly groupIncomePence: number;
  readonly medianIncomePence: number;
  /** Of what one is worth, the group’s own gain: exact decimal pence in the prices of the proxy. */
  readonly gainedPence: string;
  readonly basis: string;
  readonly source: string;
  readonly sourceUrl: string;
  readonly dated: string;
  readonly licence: string;
};
