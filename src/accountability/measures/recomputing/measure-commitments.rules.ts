import { Temporal } from 'temporal-polyfill';
import { type Fraction, fraction, multiply, sum, zero } from '../../../values/fraction.ts';
import { toDecimal, toExact, toPublished, toWhole } from '../../../values/fraction-text.ts';
import { type Attained, type Attainment, attain } from '../attainment.rules.ts';
import { distributionalWeight } from '../distribution.rules.ts';
import { priceFactor } from '../price-base.rules.ts';
import { type UnitTotal, type Valued, valueLines, type Worth } from '../valuing.rules.ts';
import { type CommitmentsFile, type MeasureRefused, refuse } from './commitments.rules.ts';

/** Pence, rounded once; null where no line has a proxy. */
export type Money = {
  readonly gross: number | null;
  readonly net: number | null;
  readonly presentValue: number | null;
};
type Share = number | Exclude<Attainment['byProxy'], Fraction>;
type PublishedAttainment = {
  readonly equalLines: Share;
  readonly byProxy: Share;
  readonly exact: { readonly equalLines: string; readonly byProxy: string };
};
export type Measured = Money & {
  readonly asOf: string | null;
  readonly priceBaseYear: number;
  readonly units: readonly { readonly measure: string; readonly unit: string; readonly quantity: string }[];
  readonly apart: Measured['units'];
  readonly grade: Valued['grade'];
  readonly withoutProxy: readonly string[];
  /** The same money weighed by who it is for, beside and never instead; null where the file gives no incomes. */
  readonly distributional: (Money & { readonly elasticity: string }) | null;
  readonly attainment: {
    readonly due: PublishedAttainment;
    readonly lifetime: PublishedAttainment;
    readonly lines: readonly { readonly id: string; readonly due: Share; readonly lifetime: Share }[];
  };
};

/**
 * All that `pp measure` answers, from a file already checked: units first, then pounds, then what was attained. Exact
 * throughout; each money figure is rounded to the penny once, at the end, half to even.
 */
export function measureCommitments(file: CommitmentsFile): Measured | MeasureRefused {
  const valued = valueLines(file.lines, file.parameters);
  if ('refused' in valued) return refuse('no-deflator', { value: String(valued.year) });
  const money = publishMoney(valued);
  const weighed = weigh(file, valued);
  const weighedMoney = weighed && publishMoney(weighed);
  if (!money || (weighed && !weighedMoney)) return refuse('total-too-large');
  return {
    asOf: file.asOf?.toString() ?? null,
    priceBaseYear: file.parameters.priceBaseYear,
    units: valued.units.map(publishUnit),
    apart: valued.apart.map(publishUnit),
    ...money,
    grade: valued.grade,
    withoutProxy: valued.withoutProxy,
    distributional: weighedMoney
      ? { elasticity: quantityText(file.parameters.elasticity), ...weighedMoney }
      : null,
    attainment: publishAttainment(file),
  };
}

/** The sum of a file’s money with each line weighed by its group’s income; lines without one count once. */
function weigh(file: CommitmentsFile, valued: Valued): Worth | null {
  const { medianIncome, lines, parameters } = file;
  if (!medianIncome || !lines.some(({ groupMedianIncome }) => groupMedianIncome)) return null;
  const weights = lines.map(({ groupMedianIncome }) =>
    groupMedianIncome
      ? distributionalWeight({ median: medianIncome, ofGroup: groupMedianIncome }, parameters.elasticity)
      : fraction(1),
  );
  const total = (of: (worth: Worth) => Fraction | null) =>
    sum(valued.lines.map((line, index) => multiply(of(line) ?? zero, weights[index] ?? zero)));
  if (!valued.grossPence) return null;
  return {
    grossPence: total(({ grossPence }) => grossPence),
    netPence: total(({ netPence }) => netPence),
    presentPence: total(({ presentPence }) => presentPence),
  };
}

/** Pence rounded half to even; undefined where one is past what a whole number here can hold. */
export function publishMoney({ grossPence, netPence, presentPence }: Worth): Money | undefined {
  try {
    const pence = (value: Fraction | null) => value && toWhole(value, 'half-even');
    return { gross: pence(grossPence), net: pence(netPence), presentValue: pence(presentPence) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function publishUnit({ measure, unit, quantity }: UnitTotal) {
  return { measure, unit, quantity: quantityText(quantity) };
}

/** `12.5`: the decimal where it ends, the fraction where it does not. */
export function quantityText(quantity: Fraction): string {
  const decimal = toDecimal(quantity, 12).replace(/\.?0+$/, '');
  const ends = 10n ** 12n % quantity.denominator === 0n;
  return ends ? decimal : toExact(quantity);
}

function publishAttainment({ lines, asOf, parameters }: CommitmentsFile): Measured['attainment'] {
  const owed = lines.flatMap(({ id, promise, proxyPence, priceYear, keptApart }) => {
    if (!promise) return [];
    const { committed, verified } = promise;
    const isDue = asOf !== null && Temporal.PlainDate.compare(promise.dueBy, asOf) <= 0;
    const factor = priceFactor(priceYear, parameters.priceBaseYear, parameters.deflators);
    const worth = proxyPence && !keptApart && !('refused' in factor) ? multiply(proxyPence, factor) : null;
    return [{ id, committed, due: isDue ? committed : zero, verified, proxyPence: worth }];
  });
  const { due, lifetime, lines: each } = attain(owed);
  return {
    due: publish(due),
    lifetime: publish(lifetime),
    lines: each.map((line) => ({ id: line.id, due: share(line.due), lifetime: share(line.lifetime) })),
  };
}

function publish({ equalLines, byProxy }: Attainment): PublishedAttainment {
  const exact = (value: Attainment['byProxy']) => (typeof value === 'string' ? value : toExact(value));
  return {
    equalLines: share(equalLines),
    byProxy: share(byProxy),
    exact: { equalLines: exact(equalLines), byProxy: exact(byProxy) },
  };
}

function share(value: Attained | Attainment['byProxy']): Share {
  return typeof value === 'string' ? value : toPublished(value).decimal;
}
