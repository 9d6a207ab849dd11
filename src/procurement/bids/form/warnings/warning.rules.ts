import type { BidContent } from '../bid-content.rules.ts';
import type { FormGround } from '../offer-from-fields.rules.ts';

/** Something in a bid that may be a slip, told before it is sealed. It explains and never blocks. */
export type Warning = { readonly field: string } & (
  | { readonly rule: 'value-over-price'; readonly valuePence: number; readonly pricePence: number }
  | { readonly rule: 'jobs-over-price'; readonly years: number; readonly costPence: number }
  | { readonly rule: 'people-over-workforce'; readonly people: number; readonly workforce: number }
  | { readonly rule: 'counted-twice'; readonly measure: string; readonly codes: readonly string[] }
  | { readonly rule: 'people-in-two-measures'; readonly measures: readonly string[] }
  | {
      readonly rule: 'far-beyond-target';
      readonly code: string;
      readonly quantity: number;
      readonly target: number;
    }
  | { readonly rule: 'due-after-end'; readonly measure: string; readonly endsOn: string }
  | { readonly rule: 'low-price'; readonly pricePence: number; readonly qualificationPence: number }
  | { readonly rule: 'under-floor'; readonly floorPence: number }
  | { readonly rule: 'long-answer'; readonly code: string; readonly words: number }
);

/** One rule: what in a bid calls for a second look. */
export type WarningRule = (content: BidContent, ground: FormGround) => readonly Warning[];

/** Where the lines of a measure begin in the form, so that a warning leads there. */
export function fieldOfLine(
  line: { readonly criterionId: string; readonly measureId: string },
  { criteria }: FormGround,
): string {
  const criterion = criteria.find(({ id }) => id === line.criterionId);
  const isAsked = criterion?.measures.some(({ id }) => id === line.measureId);
  return `commit.${line.criterionId}.${isAsked ? line.measureId : 'more'}.quantity`;
}

export function sumOf(lines: BidContent['commitments']): number {
  return lines.reduce((sum, { quantity }) => sum + Number(quantity), 0);
}

/** The same over the whole contract: what is for each so many pounds spent comes with spending all of the price. */
export function sumInAll(lines: BidContent['commitments'], pricePence: number): number {
  return lines.reduce((sum, line) => sum + quantityInAll(line, pricePence), 0);
}

export function quantityInAll(
  { quantity, perSpendPence }: BidContent['commitments'][number],
  pricePence: number,
): number {
  return perSpendPence === undefined ? Number(quantity) : (Number(quantity) * pricePence) / perSpendPence;
}

export function nameOf(measureId: string, { names }: FormGround): string {
  return names[measureId] ?? '';
}
