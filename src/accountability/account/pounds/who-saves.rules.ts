import { add, type Fraction, fraction, multiply, zero } from '../../../values/fraction.ts';
import { parseFraction } from '../../../values/fraction-text.ts';
import { priceFactor } from '../../measures/price-base.rules.ts';
import type { MeasureSaving } from '../../measures/saving.rules.ts';
import type { AppraisalParameters, Grade } from '../../measures/valuing.rules.ts';
import type { AccountLine } from '../account.rules.ts';

/** What one agency, or people and firms, or everyone gains by what an account holds: pence of the base year, exact. */
export type Saved = {
  readonly kind: MeasureSaving['kind'];
  /** Who saves public money; null where it is no agency’s. */
  readonly agency: string | null;
  readonly committedPence: Fraction;
  readonly verifiedPence: Fraction;
  /** The weakest grade behind it. */
  readonly grade: Grade;
  /** How many kinds of things it comes from. */
  readonly measures: number;
};

const kinds = ['fiscal', 'economic', 'social'] as const;
const weakestFirst = ['red', 'amber', 'green'] as const;

/**
 * Who saves when an account’s promises are kept: public money by agency, what people and firms gain, what everyone gains,
 * each by itself and never added up, since some of it is the same money seen twice (unit cost database). Quantities times
 * what the source gives for one, before anything is taken off. A source whose prices have no deflator is left out.
 */
export function savingsOf(
  lines: readonly AccountLine[],
  savings: readonly MeasureSaving[],
  appraisal: AppraisalParameters | null,
): Saved[] {
  const found = new Map<string, Saved>();
  for (const saving of savings) {
    const line = lines.find(({ measureId }) => measureId === saving.measureId);
    if (!line?.adds || line.keptApart) continue;
    const pence = inBasePrices(saving, appraisal);
    if (!pence) continue;
    const key = JSON.stringify([saving.kind, saving.agency]);
    found.set(key, addTo(found.get(key), saving, { line, pence }));
  }
  return [...found.values()].sort(
    (a, b) =>
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.agency ?? '').localeCompare(b.agency ?? '', 'en'),
  );
}

function addTo(
  before: Saved | undefined,
  { kind, agency, grade }: MeasureSaving,
  { line, pence }: { readonly line: AccountLine; readonly pence: Fraction },
): Saved {
  const times = (quantity: number) => multiply(pence, fraction(Math.round(quantity * 100), 100));
  return {
    kind,
    agency,
    committedPence: add(before?.committedPence ?? zero, times(line.committed)),
    verifiedPence: add(before?.verifiedPence ?? zero, times(line.verified)),
    grade: weakestFirst.find((weak) => weak === grade || weak === before?.grade) ?? grade,
    measures: (before?.measures ?? 0) + 1,
  };
}

/** Exact decimal pence of one year’s prices in those of the base year; null where a year has no deflator. */
export function inBasePrices(
  { valuePence, priceBaseYear }: { readonly valuePence: string; readonly priceBaseYear: number },
  appraisal: AppraisalParameters | null,
): Fraction | null {
  if (!appraisal) return null;
  const factor = priceFactor(priceBaseYear, appraisal.priceBaseYear, appraisal.deflators);
  if ('refused' in factor) return null;
  const value = parseFraction(valuePence);
  if ('refused' in value) throw new Error(`“${valuePence}” is not a number`);
  return multiply(value, factor);
}
