import type { Fraction } from '../../values/fraction.ts';
import type { AccountSums, Untold } from './account-sums.rules.ts';
import { type AccountAttainment, attainedBy } from './attained.rules.ts';
import { addsUp } from './levels.rules.ts';

export type MeasureOfAccount = {
  readonly measureId: string;
  readonly slug: string;
  readonly version: number;
  readonly name: string;
  readonly unit: string;
  readonly whatCounts: string;
  /** A quantity of its own, such as local spend: never added to another. */
  readonly keptApart: boolean;
  readonly isPrevention: boolean;
};
/** One measure of an account. Quantities are in its unit; each level is within the one before, and none are added. */
export type AccountLine = MeasureOfAccount & {
  /** False for shares in per cent: their quantities say nothing added up, and only what is kept of them is shown. */
  readonly adds: boolean;
  /** As contracts were signed. */
  readonly promised: number;
  /** As it is owed since variations and call-offs. */
  readonly committed: number;
  readonly claimed: number;
  readonly evidenced: number;
  readonly verified: number;
  /** Residents who say they saw it. */
  readonly seen: number;
  readonly due: LineAttainment;
  readonly lifetime: LineAttainment;
  /** Of people who could be known by their number: promises whose levels are not told. Null for all else. */
  readonly untold: Untold | null;
};
/** What was owed, and what of it is verified, each promise capped at what it owed; and over how many promises. */
export type LineAttainment = AccountAttainment & { readonly committed: number; readonly kept: number };

/** What one of each measure is worth in pence, by its identifier; absent where no open source says. */
export type ProxyPence = ReadonlyMap<string, Fraction>;

/** The lines of an account from its sums: quantities from whole hundredths, attainment by line. */
export function linesOf(
  measures: readonly MeasureOfAccount[],
  sums: readonly AccountSums[],
  proxies: ProxyPence,
): AccountLine[] {
  return measures.flatMap((measure) => {
    const sum = sums.find(({ measureId }) => measureId === measure.measureId);
    if (!sum || isNothing(sum)) return [];
    const proxyPence = measure.keptApart ? null : (proxies.get(measure.measureId) ?? null);
    const attained = (of: 'due' | 'lifetime'): LineAttainment => ({
      ...attainedBy(sum.untold ? [] : [{ ...sum[of], proxyPence }]),
      lines: sum[of].lines,
      committed: sum[of].committed / 100,
      kept: sum[of].kept / 100,
    });
    return [
      {
        ...measure,
        adds: addsUp(measure.unit),
        promised: sum.promised / 100,
        committed: sum.committed / 100,
        claimed: sum.claimed / 100,
        evidenced: sum.evidenced / 100,
        verified: sum.verified / 100,
        seen: sum.seen,
        untold: sum.untold,
        due: attained('due'),
        lifetime: attained('lifetime'),
      },
    ];
  });
}

function isNothing({ promised, committed, claimed, seen }: AccountSums): boolean {
  return promised === 0 && committed === 0 && claimed === 0 && seen === 0;
}

/** How many of the promises are for outcomes of prevention: early help, before a need becomes acute. */
export type PreventionShare = { readonly promises: number; readonly all: number };

/** Over the promises’ life, whatever period an account is of. */
export function preventionShare(
  measures: readonly MeasureOfAccount[],
  sums: readonly AccountSums[],
): PreventionShare {
  const early = new Set(measures.flatMap(({ isPrevention, measureId }) => (isPrevention ? [measureId] : [])));
  const count = (of: readonly AccountSums[]) => of.reduce((total, { lifetime }) => total + lifetime.lines, 0);
  return { promises: count(sums.filter(({ measureId }) => early.has(measureId))), all: count(sums) };
}

/**
 * Attainment of the whole account: every promise alike, and by what its units are worth. Promises for people who could
 * be known by their number are no part of it: their share would tell how many they are.
 */
export function wholeAttainment(
  sums: readonly AccountSums[],
  keptApart: ReadonlySet<string>,
  proxies: ProxyPence,
): { readonly due: AccountAttainment; readonly lifetime: AccountAttainment } {
  const whole = (of: 'due' | 'lifetime') =>
    attainedBy(
      sums
        .filter(({ untold }) => untold === null)
        .map((sum) => ({
          ...sum[of],
          proxyPence: keptApart.has(sum.measureId) ? null : (proxies.get(sum.measureId) ?? null),
        })),
    );
  return { due: whole('due'), lifetime: whole('lifetime') };
}
