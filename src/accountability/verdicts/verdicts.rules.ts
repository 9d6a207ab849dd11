import type { Temporal } from 'temporal-polyfill';
import { decideReason, type ReasonRefusal } from '../../acts/reasons.rules.ts';
import { fraction, multiply } from '../../values/fraction.ts';
import { toWhole } from '../../values/fraction-text.ts';
import { type Attainment, attainmentToDate, lifetimeAttainment } from '../promises/attainment.rules.ts';
import type { ReportCounts } from '../promises/disputes.rules.ts';
import type { Levels } from '../promises/levels.rules.ts';
import type { Timing } from '../promises/promises.rules.ts';

export const decisions = ['renew', 'vary', 'stop'] as const;
export type Decision = (typeof decisions)[number];
export type VerdictFault = 'no-contract' | 'already-given' | `reason-${ReasonRefusal}`;

/** A promise as it stands, of which a verdict takes what matters to it. */
export type StandingPromise = {
  readonly promiseId: string;
  readonly title: string;
  readonly unit: string;
  readonly place: string;
  readonly dueOn: Temporal.PlainDate;
  readonly levels: Levels;
  readonly timing: Timing;
  readonly reports: ReportCounts;
};

/** One promise as it stood: four levels apart, its date, and what residents dispute. */
export type VerdictLine = {
  readonly promiseId: string;
  readonly title: string;
  readonly unit: string;
  readonly place: string;
  readonly dueOn: string;
  readonly promised: number;
  readonly claimed: number;
  readonly evidenced: number;
  readonly verified: number;
  readonly witnessed: number;
  readonly disputes: number;
  readonly timing: Timing;
};

/** Whole hundredths of a percent, and of how many promises it is the mean; null: nothing was due yet. */
type Measured = { readonly shareBasisPoints: number; readonly promises: number } | null;

/** Everything that lay on the table, as it stood that day. Money and promises are different books, never summed. */
export type SideBySide = {
  readonly asOf: string;
  readonly pricePence: number;
  /** Paid by this body to this supplier since the contract began, for anything; null where nothing is published. */
  readonly paid: { readonly pence: number; readonly from: string; readonly to: string } | null;
  readonly promises: readonly VerdictLine[];
  readonly late: number;
  readonly disputes: number;
  readonly witnessed: number;
  readonly attainmentToDate: Measured;
  readonly attainmentLifetime: Measured;
};

/** Lays a contract’s promises, witnesses and money side by side, as they stand on a day. */
export function laySideBySide(
  promises: readonly StandingPromise[],
  money: Pick<SideBySide, 'pricePence' | 'paid'>,
  on: Temporal.PlainDate,
): SideBySide {
  const lines = promises.map(({ dueOn, levels }) => ({ dueOn, ...levels }));
  const total = (count: (promise: StandingPromise) => number) =>
    promises.reduce((sum, promise) => sum + count(promise), 0);
  return {
    asOf: on.toString(),
    ...money,
    promises: promises.map(lineOf),
    late: total(({ timing }) => (timing === 'late' ? 1 : 0)),
    disputes: total(({ reports }) => reports.disputes),
    witnessed: total(({ reports }) => reports.seen),
    attainmentToDate: measured(attainmentToDate(lines, on)),
    attainmentLifetime: measured(lifetimeAttainment(lines)),
  };
}

function lineOf({ levels, reports, ...promise }: StandingPromise): VerdictLine {
  const { promiseId, title, unit, place, timing } = promise;
  const dueOn = promise.dueOn.toString();
  return { promiseId, title, unit, place, dueOn, ...levels, disputes: reports.disputes, timing };
}

function measured(attainment: Attainment): Measured {
  if (attainment.kind === 'not-yet-due') return null;
  const shareBasisPoints = toWhole(multiply(attainment.share, fraction(10_000)));
  return { shareBasisPoints, promises: attainment.lines };
}

/**
 * A verdict is given once, with a reason that can stand on the record: it says something of
 * what lay side by side. `about` is what it may rest on, in words.
 */
export function findVerdictFault(
  facts: { readonly given: boolean },
  reason: string,
  about: readonly string[],
): Exclude<VerdictFault, 'no-contract'> | undefined {
  if (facts.given) return 'already-given';
  const decided = decideReason({ text: reason, others: [], about });
  return 'refused' in decided ? `reason-${decided.refused}` : undefined;
}
