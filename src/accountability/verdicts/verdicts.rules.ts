import type { Temporal } from 'temporal-polyfill';
import { decideReason, type ReasonRefusal } from '../../acts/reasons.rules.ts';
import type { ReportCounts } from '../promises/disputes.rules.ts';
import type { Shown, ShownLevels } from '../promises/levels.rules.ts';
import type { Timing } from '../promises/promises.rules.ts';
import type { PackShare } from './pack/pack.rules.ts';
import { missingParts, type Parts } from './pack/pack-parts.rules.ts';

export const decisions = ['renew', 'vary', 'stop'] as const;
export type Decision = (typeof decisions)[number];
export type VerdictFault =
  | 'no-contract'
  | 'already-given'
  | 'too-early'
  | 'parts-missing'
  | 'wrote-the-pack'
  | 'conditions-blank'
  | `reason-${ReasonRefusal}`;

/** A promise as it stands, of which a verdict takes what matters to it. */
export type StandingPromise = {
  readonly promiseId: string;
  readonly title: string;
  readonly unit: string;
  readonly place: string;
  readonly dueOn: Temporal.PlainDate;
  readonly shown: ShownLevels;
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
  /** Null: fewer than 10 people who could be known by their number, which is not told. */
  readonly claimed: number | null;
  readonly evidenced: number | null;
  readonly verified: number | null;
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

/** Lays a contract’s promises, witnesses and money side by side on a day; attainment comes from the account. */
export function laySideBySide(
  promises: readonly StandingPromise[],
  money: Pick<SideBySide, 'pricePence' | 'paid'>,
  attained: { readonly due: PackShare; readonly lifetime: PackShare },
  on: Temporal.PlainDate,
): SideBySide {
  const total = (count: (promise: StandingPromise) => number) =>
    promises.reduce((sum, promise) => sum + count(promise), 0);
  return {
    asOf: on.toString(),
    ...money,
    promises: promises.map(lineOf),
    late: total(({ timing }) => (timing === 'late' ? 1 : 0)),
    disputes: total(({ reports }) => reports.disputes),
    witnessed: total(({ reports }) => reports.seen),
    attainmentToDate: measured(attained.due),
    attainmentLifetime: measured(attained.lifetime),
  };
}

function lineOf({ shown, reports, ...promise }: StandingPromise): VerdictLine {
  const { promiseId, title, unit, place, timing } = promise;
  const dueOn = promise.dueOn.toString();
  const { promised, witnessed } = shown;
  const told = (level: Shown) => (level === 'under-ten' ? null : level);
  const levels = {
    claimed: told(shown.claimed),
    evidenced: told(shown.evidenced),
    verified: told(shown.verified),
  };
  const what = { promiseId, title, unit, place, dueOn, promised, ...levels };
  return { ...what, witnessed, disputes: reports.disputes, timing };
}

function measured(share: PackShare): Measured {
  return share && { shareBasisPoints: share.equalBasisPoints, promises: share.promises };
}

/**
 * A verdict is given once for each day that the contract is judged for: when its pack is open and whole, with a reason
 * that can stand on the record, for it says something of what lay side by side. Who varies says what changes. Whoever
 * wrote a part of the pack does not decide over it (our own rule: who advises and who decides are two people).
 * `about` is what the reason may rest on, in words.
 */
export function findVerdictFault(
  facts: {
    readonly stands: 'given' | 'to-come' | 'open';
    readonly parts: Parts;
    /** Whether whoever decides wrote a part of this pack that stands. */
    readonly wrotePart: boolean;
  },
  said: { readonly decision: Decision; readonly reason: string; readonly conditions: string },
  about: readonly string[],
): Exclude<VerdictFault, 'no-contract'> | undefined {
  if (facts.stands === 'given') return 'already-given';
  if (facts.stands === 'to-come') return 'too-early';
  if (missingParts(facts.parts).length > 0) return 'parts-missing';
  if (facts.wrotePart) return 'wrote-the-pack';
  const decided = decideReason({ text: said.reason, others: [], about });
  if ('refused' in decided) return `reason-${decided.refused}`;
  return said.decision === 'vary' && said.conditions.trim() === '' ? 'conditions-blank' : undefined;
}
