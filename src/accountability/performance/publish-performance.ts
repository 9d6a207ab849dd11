import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import type { PlatformNotice } from '../../procurement/notices/notice.rules.ts';
import { type NoticeRefusal, recordNotice } from '../../procurement/notices/record-notice.ts';
import { getProcurementForUpdate } from '../../procurement/tenders/tenders.queries.ts';
import { sha256Hex } from '../files/sha256.rules.ts';
import { recordEntry } from '../record/record-entry.ts';
import { listPeriods, type PeriodKey, publishPeriod } from './performance.queries.ts';
import { isWhole } from './performance.rules.ts';

export type PublishPerformanceRefusal = 'published' | 'not-whole' | NoticeRefusal['refused'];

/**
 * Publishes how a contract did in one time, once its notice (UK9) stands on the central platform (Procurement Act 2023
 * s.71(5)). Every indicator has its rating by then, and none changes afterwards.
 */
export async function publishPerformance(
  tx: Transaction,
  by: By,
  input: PeriodKey & { readonly notice: PlatformNotice },
): Promise<{ readonly noticeId: string } | Refusal<PublishPerformanceRefusal>> {
  await getProcurementForUpdate(tx, input);
  const period = (await listPeriods(tx, input)).find(({ number }) => number === input.number);
  if (!period) throw new NotFound();
  if (period.publishedAt) return { refused: 'published' };
  if (!isWhole(period.judged)) return { refused: 'not-whole' };
  const { bodyId, procurementId, notice } = input;
  const recorded = await recordNotice(tx, by, { bodyId, procurementId, kind: 'UK9', ...notice });
  if ('refused' in recorded) return recorded;
  await publishPeriod(tx, input, { noticeId: recorded.noticeId, at: await by.clock.now(tx) });
  await recordEntry(tx, by, {
    type: 'performance-published',
    subject: { bodyId, procurementId },
    facts: {
      noticeIdentifier: notice.identifier.trim(),
      from: period.from.toString(),
      to: period.to.toString(),
      ratings: period.judged.map(({ position, rating, measured, reason }) => ({
        indicator: position,
        rating: rating ?? 'other',
        measuredSha256: sha256Hex(measured ?? ''),
        reasonSha256: sha256Hex(reason ?? ''),
      })),
    },
  });
  return recorded;
}
