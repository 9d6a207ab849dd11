import { Temporal } from 'temporal-polyfill';
import type { Flag } from '../flag.rules.ts';

/** A change this many days or fewer before the deadline stands out. */
export const LAST_DAYS = 7;

/**
 * Documents that bidders rely on were changed in the last seven days before the deadline that came to stand. Follows
 * “modified call for tenders” of the indicators gathered by DIGIWHIST (Fazekas, Tóth and King); the seven days are ours.
 */
export const lateChange: Flag = ({ bidsDueAt, changedAt }) => {
  const last = [...changedAt].sort(Temporal.Instant.compare).at(-1);
  if (!bidsDueAt || !last) return null;
  const hours = (bidsDueAt.epochMilliseconds - last.epochMilliseconds) / 3_600_000;
  return hours >= 0 && hours <= LAST_DAYS * 24
    ? { days: Math.floor(hours / 24), changes: changedAt.length }
    : null;
};
