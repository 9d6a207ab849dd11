import { Temporal } from 'temporal-polyfill';

const MILLISECONDS_A_DAY = 86_400_000;

/** An instant some days (or parts of one) later, as text. */
export function daysAfter(at: string, days: number): string {
  return Temporal.Instant.from(at)
    .add({ milliseconds: Math.round(days * MILLISECONDS_A_DAY) })
    .toString();
}

export function isBefore(at: string, other: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(at), Temporal.Instant.from(other)) < 0;
}
