import { Temporal } from 'temporal-polyfill';
import type { Actor, BodyRole } from '../../../acts/by.ts';
import type { ReportFacts } from '../report.rules.ts';
import type { Change } from './compare-versions.rules.ts';

/** One version of a body’s report of a year. The one that waits has been put forward and not been published. */
export type ReportVersion = {
  readonly yearStart: number;
  readonly version: number;
  readonly factsSha256: string;
  /** Why it was put forward again; null for the first. */
  readonly why: string | null;
  readonly putForwardBy: string;
  readonly putForwardAt: Temporal.Instant;
  readonly publishedAt: Temporal.Instant | null;
  readonly fileId: string | null;
};

/** Whether somebody acts for the body in the role that an act is for. */
export function actsFor({ hat }: Actor, bodyId: string, role: BodyRole): boolean {
  return hat.kind === 'body' && hat.bodyId === bodyId && hat.role === role;
}

export type PutForwardRefusal = 'not-commissioner' | 'year-not-over' | 'no-why' | 'nothing-changed';

/** So many letters say at least something of why a report is published again. */
const SHORTEST_WHY = 15;

/**
 * Whether a body’s report of a year can be put forward on a day. Refuses a year that is not over, since part of a year is
 * no annual report; a later version without its reason; and one that says the same as what is published.
 */
export function decidePutForward(
  facts: Pick<ReportFacts, 'to'>,
  {
    published,
    changes,
    why,
  }: { readonly published: number; readonly changes: readonly Change[]; readonly why: string },
  today: Temporal.PlainDate,
): PutForwardRefusal | undefined {
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(facts.to), today) >= 0) return 'year-not-over';
  if (published === 0) return undefined;
  if (changes.length === 0) return 'nothing-changed';
  return why.trim().length < SHORTEST_WHY ? 'no-why' : undefined;
}

export type PublishRefusal =
  | 'not-member'
  | 'nothing-waiting'
  | 'changed-since'
  | 'same-person'
  | 'already-published';

/**
 * Whether an elected member can publish what they read. Refuses where nothing waits, where what waits is not what was
 * read, what the same person put forward, and what somebody published a moment before.
 */
export function decidePublish(
  versions: readonly ReportVersion[],
  ask: { readonly factsSha256: string; readonly personId: string },
): PublishRefusal | undefined {
  const waiting = versions.find(({ publishedAt }) => publishedAt === null);
  if (!waiting) {
    const stands = versions.some(({ factsSha256 }) => factsSha256 === ask.factsSha256);
    return stands ? 'already-published' : 'nothing-waiting';
  }
  if (waiting.factsSha256 !== ask.factsSha256) return 'changed-since';
  return waiting.putForwardBy === ask.personId ? 'same-person' : undefined;
}
