import { add, type Fraction, multiply, one, subtract, sum, zero } from '../../values/fraction.ts';
import { type DiscountBand, presentWorth } from './discount.rules.ts';
import { type Deflators, priceFactor } from './price-base.rules.ts';

/** How firm a proxy’s source is, by the traffic light of the unit cost database. */
export type Grade = 'green' | 'amber' | 'red';

/** One line of an account: so much of a measure, and what its source says one of it is worth. */
export type ValuedLine = {
  readonly id: string;
  readonly measure: string;
  readonly unit: string;
  readonly quantity: Fraction;
  /** What one is worth in pence; null where no open source says, and then the line has no money value. */
  readonly proxyPence: Fraction | null;
  /** The year whose prices the proxy is in; null where it is in the base year’s already. */
  readonly priceYear: number | null;
  /** Shares from 0 to 1. */
  readonly deadweight: Fraction;
  readonly displacement: Fraction;
  readonly attribution: Fraction;
  readonly leakage: Fraction;
  readonly dropOff: Fraction;
  /** How many years one lasts, the year it is delivered included. */
  readonly years: number;
  readonly grade?: Grade | null;
  /** A quantity of its own, such as local spend: counted, and never added to the others. */
  readonly keptApart?: boolean;
};

export type AppraisalParameters = {
  readonly priceBaseYear: number;
  readonly deflators: Deflators;
  readonly discount: readonly DiscountBand[];
};

export type UnitTotal = { readonly measure: string; readonly unit: string; readonly quantity: Fraction };
/** The three money figures in pence of the base year, exact; null where no line has a proxy. */
export type Worth = {
  readonly grossPence: Fraction | null;
  readonly netPence: Fraction | null;
  readonly presentPence: Fraction | null;
};
export type Valued = Worth & {
  readonly units: readonly UnitTotal[];
  /** What is never added: local spend and the like, in their own units. */
  readonly apart: readonly UnitTotal[];
  /** The weakest grade behind the money; null where there is no money or no grade. */
  readonly grade: Grade | null;
  /** Lines that count in units only. */
  readonly withoutProxy: readonly string[];
  readonly lines: readonly (Worth & { readonly id: string })[];
};
export type ValuingRefusal = { readonly refused: 'no-deflator'; readonly year: number };

const weakestFirst: readonly Grade[] = ['red', 'amber', 'green'];

/**
 * Values an account, units first: quantities by measure, then gross, net and present value in one year’s prices, with
 * the weakest grade of what they rest on. What would have happened anyway, went elsewhere, was others’ doing or left
 * the place is taken off one after the other, multiplied and never added up. Refuses, naming it, a price year without
 * a deflator. All exact: round once, where it is shown.
 */
export function valueLines(
  lines: readonly ValuedLine[],
  parameters: AppraisalParameters,
): Valued | ValuingRefusal {
  const worthOfYears = rememberWorth(parameters.discount);
  const valued: (Worth & { readonly id: string })[] = [];
  for (const line of lines) {
    const worth = line.keptApart ? nothing : valueLine(line, parameters, worthOfYears);
    if ('refused' in worth) return worth;
    valued.push({ id: line.id, ...worth });
  }
  const priced = lines.filter((_, index) => valued[index]?.grossPence);
  return {
    units: unitTotals(lines.filter(({ keptApart }) => !keptApart)),
    apart: unitTotals(lines.filter(({ keptApart }) => keptApart)),
    grossPence: totalOf(valued.map(({ grossPence }) => grossPence)),
    netPence: totalOf(valued.map(({ netPence }) => netPence)),
    presentPence: totalOf(valued.map(({ presentPence }) => presentPence)),
    grade: weakestFirst.find((grade) => priced.some((line) => line.grade === grade)) ?? null,
    withoutProxy: lines.filter((line) => !line.keptApart && !line.proxyPence).map(({ id }) => id),
    lines: valued,
  };
}

const nothing: Worth = { grossPence: null, netPence: null, presentPence: null };

function valueLine(
  line: ValuedLine,
  parameters: AppraisalParameters,
  worthOfYears: (line: ValuedLine) => Fraction,
): Worth | ValuingRefusal {
  if (!line.proxyPence) return nothing;
  const factor = priceFactor(line.priceYear, parameters.priceBaseYear, parameters.deflators);
  if ('refused' in factor) return factor;
  const grossPence = multiply(multiply(line.quantity, line.proxyPence), factor);
  const netPence = multiply(grossPence, netShare(line));
  return { grossPence, netPence, presentPence: multiply(netPence, worthOfYears(line)) };
}

/** What is left of a benefit after the four deductions, each of what the one before left. */
export function netShare(
  line: Pick<ValuedLine, 'deadweight' | 'displacement' | 'attribution' | 'leakage'>,
): Fraction {
  return [line.deadweight, line.displacement, line.attribution, line.leakage].reduce(
    (left, share) => multiply(left, subtract(one, share)),
    one,
  );
}

/** Many lines last as long and fall off alike: each pair is worked out once. */
function rememberWorth(discount: readonly DiscountBand[]) {
  const known = new Map<string, Fraction>();
  return ({ years, dropOff }: ValuedLine): Fraction => {
    const key = `${years} ${dropOff.numerator}/${dropOff.denominator}`;
    const worth = known.get(key) ?? presentWorth({ years, dropOff }, discount);
    known.set(key, worth);
    return worth;
  };
}

function totalOf(amounts: readonly (Fraction | null)[]): Fraction | null {
  const there = amounts.filter((amount) => amount !== null);
  return there.length > 0 ? sum(there) : null;
}

/** Quantities added up by measure and unit, in the order that they first come. */
export function unitTotals(lines: readonly UnitTotal[]): UnitTotal[] {
  const totals = new Map<string, UnitTotal>();
  for (const { measure, unit, quantity } of lines) {
    const key = JSON.stringify([measure, unit]);
    totals.set(key, { measure, unit, quantity: add(totals.get(key)?.quantity ?? zero, quantity) });
  }
  return [...totals.values()];
}
