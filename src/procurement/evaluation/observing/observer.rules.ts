import type { Rung } from '../../tenders/procurement.rules.ts';
import { rungs } from '../../tenders/procurement.rules.ts';

export const fairness = ['yes', 'in-part', 'no'] as const;
/** Whether somebody who watched found that it went fairly. */
export type Fairness = (typeof fairness)[number];

export type ObserverFault = 'rung-too-low' | 'notice-published';

/**
 * Why nobody can be named as an observer now, or null. Observers stand in the tender notice, so they are named before it;
 * and only where the purchase has residents on the rung “observe” or higher.
 */
export function findObserverFault(procurement: {
  readonly rung: Rung;
  readonly noticePublishedAt: unknown;
}): ObserverFault | null {
  if (rungs.indexOf(procurement.rung) < rungs.indexOf('observe')) return 'rung-too-low';
  return procurement.noticePublishedAt === null ? null : 'notice-published';
}

export type TestimonyFault = 'blank' | 'too-long' | 'not-scored';
const longest = 5000;

/** Why testimony cannot be filed, or null: it is about the whole scoring, so it waits until every score is agreed. */
export function findTestimonyFault(testimony: {
  readonly words: string;
  readonly allAgreed: boolean;
}): TestimonyFault | null {
  if (!testimony.allAgreed) return 'not-scored';
  const { length } = testimony.words.trim();
  if (length === 0) return 'blank';
  return length > longest ? 'too-long' : null;
}
