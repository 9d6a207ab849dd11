import { Temporal } from 'temporal-polyfill';

/** How a signature stands on a day. */
export const standings = ['signed', 'expired', 'withdrawn'] as const;
export type Standing = (typeof standings)[number];

type Dated = {
  /** The first day on which it no longer stands. */
  readonly expiresOn: Temporal.PlainDate;
  readonly withdrawnAt: Temporal.Instant | null;
};

/** Whether a signature stands on a day: not once it is withdrawn, nor from the day its year is over. */
export function decideStanding({ expiresOn, withdrawnAt }: Dated, today: Temporal.PlainDate): Standing {
  if (withdrawnAt) return 'withdrawn';
  return Temporal.PlainDate.compare(today, expiresOn) < 0 ? 'signed' : 'expired';
}

/** The first day on which a signature made on this day no longer stands: as many months later as its version says. */
export function expiryOf(signedOn: Temporal.PlainDate, validMonths: number): Temporal.PlainDate {
  return signedOn.add({ months: validMonths });
}

/** Whether it is time to sign again: the signature stands, and its last days have begun. */
export function isEnding(signature: Dated, remindDays: number, today: Temporal.PlainDate): boolean {
  const from = signature.expiresOn.subtract({ days: remindDays });
  return decideStanding(signature, today) === 'signed' && Temporal.PlainDate.compare(today, from) >= 0;
}

/** How long signing took, in whole minutes, rounded up: what takes 4 minutes and a second is said to take 5. */
export function minutesTaken(startedAt: Temporal.Instant, signedAt: Temporal.Instant): number {
  return minutesOf(startedAt.until(signedAt).total('seconds'));
}

export function minutesOf(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}

/** Fewer signers than this say nothing of how long signing takes. */
export const leastTimed = 5;
