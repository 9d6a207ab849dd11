import type { Temporal } from 'temporal-polyfill';
import { type EntryFact, recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { personOrNull } from '../../acts/nobody.ts';
import type { Transaction } from '../../db/connect.ts';
import { canonicalJson } from '../../values/canonical-json.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { decideNotice, type NoticeKind } from './notice.rules.ts';
import { insertNotice } from './notices.queries.ts';

export type NoticeRefusal = Refusal<
  'identifier-blank' | 'identifier-long' | 'still-to-come' | 'already-recorded'
>;

/**
 * Records that a notice stands on the central digital platform: its identifier there, and when it was published. From
 * that time every period of the law runs. `procurementId` is null for a pipeline notice alone. `content` is what the
 * notice said, for whoever publishes it again as data: nothing personal, since it is public.
 */
export async function recordNotice(
  tx: Transaction,
  by: By,
  input: {
    readonly bodyId: string;
    readonly procurementId: string | null;
    readonly kind: NoticeKind;
    readonly identifier: string;
    readonly publishedAt: Temporal.Instant;
    readonly content?: Readonly<Record<string, EntryFact>> | undefined;
  },
): Promise<{ noticeId: string } | NoticeRefusal> {
  const now = await by.clock.now(tx);
  const refusal = decideNotice(input, now);
  if (refusal) return refusal;
  const { bodyId, procurementId, kind, publishedAt } = input;
  const identifier = input.identifier.trim();
  const noticeId = uuidV7(now.epochMilliseconds, by.random);
  const isNew = await insertNotice(tx, {
    bodyId,
    id: noticeId,
    procurementId,
    kind,
    identifier,
    publishedAt,
    recordedAt: now,
    recordedBy: personOrNull(by.actor),
    content: input.content ? canonicalJson(input.content) : null,
  });
  if (!isNew) return { refused: 'already-recorded' };
  await recordEntry(tx, by, {
    type: 'notice-recorded',
    subject: procurementId ? { bodyId, procurementId } : { bodyId },
    facts: { kind, identifier, publishedAt: publishedAt.toString() },
  });
  return { noticeId };
}
