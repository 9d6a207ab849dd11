import { Temporal } from 'temporal-polyfill';

export type SigningFacts = {
  readonly awardPublished: boolean;
  /** The last day of standstill; null where the procedure has none. */
  readonly standstillEndsOn: Temporal.PlainDate | null;
  readonly signed: boolean;
  /** A bidder’s court case that came within standstill is not over. */
  readonly suspended: boolean;
  /** The first day on which cases that are over let it be signed; null where there was none. */
  readonly mayEnterAfterCase: Temporal.PlainDate | null;
};
export type ContractDates = {
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly verdictDueOn: Temporal.PlainDate;
};
export type SigningFault =
  | 'no-award'
  | 'in-standstill'
  | 'suspended'
  | 'case-just-ended'
  | 'already-signed'
  | 'dates-out-of-order';

/**
 * Whether a contract may be signed on a day: the award is published, its standstill has ended (Procurement Act 2023
 * s.51: no contract is entered into before the end of the period, so the day after its last is the first), and it
 * was not signed before. It ends after it starts, and its verdict is due while it runs. Undefined: it may.
 */
export function findSigningFault(
  facts: SigningFacts,
  dates: ContractDates,
  today: Temporal.PlainDate,
): SigningFault | undefined {
  if (facts.signed) return 'already-signed';
  if (!facts.awardPublished) return 'no-award';
  // The automatic suspension (s.101) outlasts standstill.
  if (facts.suspended) return 'suspended';
  if (isBefore(today, facts.mayEnterAfterCase)) return 'case-just-ended';
  if (inStandstill(facts.standstillEndsOn, today)) return 'in-standstill';
  return areInOrder(dates) ? undefined : 'dates-out-of-order';
}

/** Whether a day comes before the first on which something may be done. */
export function isBefore(today: Temporal.PlainDate, first: Temporal.PlainDate | null): boolean {
  return first !== null && Temporal.PlainDate.compare(today, first) < 0;
}

/** Standstill runs to the end of its last day. */
export function inStandstill(endsOn: Temporal.PlainDate | null, today: Temporal.PlainDate): boolean {
  return endsOn !== null && Temporal.PlainDate.compare(today, endsOn) <= 0;
}

/** The verdict comes before extension or exit: after the start, at the latest on the last day. */
export function areInOrder({ startsOn, endsOn, verdictDueOn }: ContractDates): boolean {
  const { compare } = Temporal.PlainDate;
  return (
    compare(startsOn, endsOn) < 0 && compare(startsOn, verdictDueOn) < 0 && compare(verdictDueOn, endsOn) <= 0
  );
}
