import { add, type Fraction, fraction, multiply, one, subtract, zero } from '../../../values/fraction.ts';
import type { MeasureBeneficiary } from '../../measures/beneficiary.rules.ts';
import { presentWorth } from '../../measures/discount.rules.ts';
import { distributionalWeight } from '../../measures/distribution.rules.ts';
import type { Appraisal } from '../../measures/read-appraisal.rules.ts';
import { valuedLine } from '../../measures/valued-line.rules.ts';
import { netShare } from '../../measures/valuing.rules.ts';
import type { AccountLine } from '../account.rules.ts';
import type { AccountWorth, MeasureProxy } from '../worth.rules.ts';
import { inBasePrices } from './who-saves.rules.ts';

/** One group whose gain is weighed, and what a pound counts to it. */
export type WeighedGroup = MeasureBeneficiary & {
  readonly measure: string;
  readonly weight: Fraction;
  /** Its own gain at present value, unweighted. */
  readonly committedPence: Fraction;
  readonly verifiedPence: Fraction;
};
/** Present value with a weight for who gains, beside the unweighted one and never in its place. */
export type Weighed = {
  readonly groups: readonly WeighedGroup[];
  readonly committedPence: Fraction;
  readonly verifiedPence: Fraction;
};

/**
 * The present value of an account were a pound to count for more with people on less: (median ÷ the group’s)^1.3 for what
 * the group itself gains, 1 for the rest (Green Book, annex 3; MATHS §7). Null where no measure of the account has a group
 * with an income from an open source.
 */
export function weighedOf(
  { lines, worth }: { readonly lines: readonly AccountLine[]; readonly worth: AccountWorth },
  proxies: readonly MeasureProxy[],
  beneficiaries: readonly MeasureBeneficiary[],
  appraisal: Appraisal | null,
): Weighed | null {
  if (!appraisal || !worth.committed.presentPence) return null;
  const groups = beneficiaries.flatMap((each) => weighGroup(each, lines, proxies, appraisal) ?? []);
  if (groups.length === 0) return null;
  const total = (of: 'committedPence' | 'verifiedPence', unweighted: Fraction | null) =>
    groups.reduce(
      (sum, group) => add(sum, multiply(group[of], subtract(group.weight, one))),
      unweighted ?? zero,
    );
  return {
    groups,
    committedPence: total('committedPence', worth.committed.presentPence),
    verifiedPence: total('verifiedPence', worth.verified.presentPence),
  };
}

function weighGroup(
  beneficiary: MeasureBeneficiary,
  lines: readonly AccountLine[],
  proxies: readonly MeasureProxy[],
  appraisal: Appraisal,
): WeighedGroup | null {
  const { measureId, groupIncomePence, medianIncomePence, gainedPence } = beneficiary;
  const line = lines.find((each) => each.measureId === measureId && each.adds && !each.keptApart);
  const proxy = proxies.find((each) => each.measureId === measureId);
  const pence = proxy && inBasePrices({ ...proxy, valuePence: gainedPence }, appraisal);
  if (!line || !proxy || !pence) return null;
  const counted = { id: measureId, measure: line.slug, unit: line.unit, quantity: '0', keptApart: false };
  const valued = valuedLine(counted, proxy);
  const ofEach = multiply(multiply(pence, netShare(valued)), presentWorth(valued, appraisal.discount));
  const times = (quantity: number) => multiply(ofEach, fraction(Math.round(quantity * 100), 100));
  const incomes = { median: fraction(medianIncomePence), ofGroup: fraction(groupIncomePence) };
  return {
    ...beneficiary,
    measure: line.name,
    weight: distributionalWeight(incomes, appraisal.elasticity),
    committedPence: times(line.committed),
    verifiedPence: times(line.verified),
  };
}
