import { createHash } from 'node:crypto';
import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { canonicalJson } from '../../values/canonical-json.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { ENTRY_VERSIONS, type EntryType } from './entry-types.rules.ts';

export type EntrySubject = {
  readonly bodyId?: string;
  readonly procurementId?: string;
  readonly roundId?: string;
};
export type EntryFact =
  | string
  | number
  | boolean
  | null
  | readonly EntryFact[]
  | { readonly [name: string]: EntryFact };

/**
 * Writes an act into the public record, in the act's own transaction.
 * Facts are public and hold no personal data: roles, not names. Its place in the log comes within seconds, from the
 * sequencer: until then it has none.
 */
export async function recordEntry(
  tx: Transaction,
  by: By,
  entry: {
    readonly type: EntryType;
    readonly subject: EntrySubject;
    readonly facts: Record<string, EntryFact>;
  },
): Promise<{ entryId: string }> {
  const occurredAt = await by.clock.now(tx);
  const facts = canonicalJson({ ...entry.facts, occurredAt: occurredAt.toString() });
  const entryId = uuidV7(occurredAt.epochMilliseconds, by.random);
  await tx
    .insertInto('record_entry')
    .values({
      id: entryId,
      body_id: entry.subject.bodyId ?? null,
      procurement_id: entry.subject.procurementId ?? null,
      round_id: entry.subject.roundId ?? null,
      type: entry.type,
      version: ENTRY_VERSIONS[entry.type],
      facts,
      sha256: createHash('sha256').update(facts).digest(),
      occurred_at: occurredAt,
    })
    .execute();
  return { entryId };
}
