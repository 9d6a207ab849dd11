import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { drawFollower } from './empty-times.rules.ts';
import { type EnvelopeContent, sealOf } from './envelope-seal.rules.ts';
import { insertEnvelopes, type NewEnvelope } from './envelopes.queries.ts';

const nothing = { holds: 'nothing', commitment: null } as const;

/**
 * Puts an envelope into the box, and tells the public record that one came: not what it holds, nor whose it is. Every
 * second time an empty one is to follow.
 */
export async function putInEnvelope(
  tx: Transaction,
  by: By,
  key: ProcurementKey & { readonly bidsDueAt: Temporal.Instant },
  content: EnvelopeContent,
): Promise<{ readonly entryId: string }> {
  const salt = by.random.nextBytes(32);
  const now = await by.clock.now(tx);
  const { entryId } = await recordPutIn(tx, by, key, sealOf(content, salt));
  const id = uuidV7(now.epochMilliseconds, by.random);
  const follower = drawFollower(by.random, now, key.bidsDueAt);
  await insertEnvelopes(tx, key, [
    { ...content, id, salt, dueAt: now, putIn: { at: now, entryId } },
    ...(follower ? [emptyDue(by, follower)] : []),
  ]);
  return { entryId };
}

/** What the record is told of any envelope: all of them alike. */
export function recordPutIn(
  tx: Transaction,
  by: By,
  { bodyId, procurementId }: ProcurementKey,
  sealed: string,
): Promise<{ readonly entryId: string }> {
  return recordEntry(tx, by, {
    type: 'envelope-put-in',
    subject: { bodyId, procurementId },
    facts: { sealed },
  });
}

/** An empty envelope that is to be put in at an instant. */
export function emptyDue(by: By, dueAt: Temporal.Instant): NewEnvelope {
  const id = uuidV7(dueAt.epochMilliseconds, by.random);
  return { ...nothing, id, salt: by.random.nextBytes(32), dueAt, putIn: null };
}
