import type { Temporal } from 'temporal-polyfill';
import { type Fraction, fraction, multiply } from '../../../values/fraction.ts';
import { toWhole } from '../../../values/fraction-text.ts';
import type { Rung } from '../../chasing/ladder.rules.ts';
import type { Rating } from '../../performance/performance.rules.ts';
import type { Why } from '../moments/moments.rules.ts';
import type { Parts } from './pack-parts.rules.ts';

/** Hundredths of a percent; by proxy null where no measure has a value. Over how many promises each is taken. */
export type PackShare = {
  readonly equalBasisPoints: number;
  readonly proxyBasisPoints: number | null;
  readonly promises: number;
  readonly promisesWithProxy: number;
} | null;

/** One time that a contract was judged by its indicators. */
export type PackPeriod = {
  readonly from: string;
  readonly to: string;
  readonly ratings: readonly {
    readonly name: string;
    readonly target: string;
    readonly measured: string | null;
    readonly rating: Rating | null;
    readonly reason: string | null;
  }[];
};

/** What was done about one date of one promise. */
export type PackChase = {
  readonly promiseId: string;
  readonly title: string;
  readonly rung: Rung;
  readonly dueOn: string;
  readonly on: string;
  readonly answer: string | null;
  readonly amountPence: number | null;
};

/** What residents reported and how the answers were taken. A “not seen” counts once the supplier could answer. */
export type PackResidents = {
  readonly seen: number;
  readonly settled: number;
  readonly notSettled: number;
  readonly answered: number;
  readonly unanswered: number;
};

/** What a contract’s price would come to by a day, spread evenly: the plan where the contract names no other. */
export type PackPlan = {
  readonly plannedPence: number;
  readonly days: number;
  readonly ofDays: number;
  /** What was recorded as spent on this contract, for promises that go by spend; null where nothing was. */
  readonly recordedPence: number | null;
};

/** Everything a verdict is decided over besides what lies side by side. Plain values: it is kept with the verdict. */
export type Pack = {
  readonly asOf: string;
  readonly forOn: string;
  readonly why: Why;
  /** What whoever named the day said. */
  readonly asked: string | null;
  readonly attainment: { readonly due: PackShare; readonly lifetime: PackShare };
  readonly prevention: { readonly promises: number; readonly all: number };
  readonly periods: readonly PackPeriod[];
  readonly residents: PackResidents;
  readonly chases: readonly PackChase[];
  readonly plan: PackPlan;
  readonly parts: Parts;
};

/**
 * The contract’s price spread evenly over its days, up to and with one of them. Pence are whole, the part of a penny
 * left out; nothing before it starts, and all of it from its last day.
 */
export function planUpTo(
  contract: {
    readonly valuePence: number;
    readonly startsOn: Temporal.PlainDate;
    readonly endsOn: Temporal.PlainDate;
  },
  on: Temporal.PlainDate,
): Omit<PackPlan, 'recordedPence'> {
  const { valuePence, startsOn, endsOn } = contract;
  const daysTo = (day: Temporal.PlainDate) => startsOn.until(day, { largestUnit: 'days' }).days + 1;
  const ofDays = daysTo(endsOn);
  const days = Math.min(Math.max(daysTo(on), 0), ofDays);
  const plannedPence = Number((BigInt(valuePence) * BigInt(days)) / BigInt(ofDays));
  return { plannedPence, days, ofDays };
}

/** The account’s attainment in whole hundredths of a percent; null while nothing is due. */
export function packShare(attained: {
  readonly equalLines: Fraction | 'not-yet-due';
  readonly byProxy: Fraction | 'not-yet-due' | 'no-proxy';
  readonly lines: number;
  readonly linesWithProxy: number;
}): PackShare {
  const { equalLines, byProxy, lines, linesWithProxy } = attained;
  if (equalLines === 'not-yet-due') return null;
  return {
    equalBasisPoints: basisPoints(equalLines),
    proxyBasisPoints: typeof byProxy === 'string' ? null : basisPoints(byProxy),
    promises: lines,
    promisesWithProxy: linesWithProxy,
  };
}

function basisPoints(share: Fraction): number {
  return toWhole(multiply(share, fraction(10_000)));
}
