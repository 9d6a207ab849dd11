import type { Temporal } from 'temporal-polyfill';
import type { Fraction } from '../../../values/fraction.ts';
import type { Appraisal } from '../read-appraisal.rules.ts';
import type { ValuedLine } from '../valuing.rules.ts';

/** A line of the file: what it is worth, and what of it was promised and done. */
export type CommitmentLine = ValuedLine & {
  /** Null where the line was measured and never promised: it has no part in attainment. */
  readonly promise: {
    readonly committed: Fraction;
    readonly dueBy: Temporal.PlainDate;
    readonly verified: Fraction;
  } | null;
  /** The median income of whom it is for, to weigh it by; null where the file does not say. */
  readonly groupMedianIncome: Fraction | null;
};
export type CommitmentsFile = {
  readonly asOf: Temporal.PlainDate | null;
  readonly lines: readonly CommitmentLine[];
  readonly parameters: Appraisal;
  readonly medianIncome: Fraction | null;
};

/** Why a file cannot be measured; `words.en.ts` has the sentence for each. */
export type MeasureRefusal =
  | 'not-an-account'
  | 'unknown-field'
  | 'no-as-of'
  | 'not-a-date'
  | 'no-base-year'
  | 'base-year-not-a-year'
  | 'bad-deflators'
  | 'no-lines'
  | 'not-a-line'
  | 'unknown-line-field'
  | 'no-id'
  | 'id-twice'
  | 'not-text'
  | 'missing'
  | 'not-a-number'
  | 'below-zero'
  | 'not-above-zero'
  | 'too-large'
  | 'too-many-places'
  | 'not-a-share'
  | 'years-out-of-range'
  | 'not-a-year'
  | 'not-yes-or-no'
  | 'no-due-date'
  | 'due-not-a-date'
  | 'no-median-income'
  | 'no-deflator'
  | 'total-too-large';
export type MeasureRefused = {
  readonly refused: MeasureRefusal;
  readonly line: string;
  readonly field: string;
  readonly value: string;
};

export function refuse(refused: MeasureRefusal, about: Partial<MeasureRefused> = {}): MeasureRefused {
  return { line: '', field: '', value: '', ...about, refused };
}

/** What was found, as a sentence can quote it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
