import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { actsAt, buildProcurement, tenderDays } from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import type { NoticeKind } from './notice.rules.ts';
import { findNotice, listNotices } from './notices.queries.ts';
import { recordNotice } from './record-notice.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;
const published = Temporal.Instant.from('2026-05-28T13:05:00Z');

type Purchase = Awaited<ReturnType<typeof buildProcurement>>;
type Given = {
  kind?: NoticeKind;
  identifier?: string;
  publishedAt?: Temporal.Instant;
  at?: Temporal.Instant;
};

function record({ bodyId, procurementId, officer }: Purchase, given: Given = {}) {
  const { kind = 'UK2', identifier = 'ocds-h6vhtk-000001', publishedAt = published } = given;
  const by = actsAt(officer, given.at ?? tenderDays.notice);
  return transact(db, officer, (tx) =>
    recordNotice(tx, by, { bodyId, procurementId, kind, identifier, publishedAt }),
  );
}

describe('a notice on the central platform', () => {
  it('is recorded with its identifier and the time it was published there, and is on the public record', async () => {
    const purchase = await buildProcurement(db);
    expect(await record(purchase, { identifier: ' 2026/S 000-012345 ' })).toHaveProperty('noticeId');
    expect(await findNotice(db, purchase, 'UK2')).toMatchObject({
      identifier: '2026/S 000-012345',
      publishedAt: published,
      recordedAt: tenderDays.notice,
    });
    const entries = db.selectFrom('record_entry').select('facts').where('type', '=', 'notice-recorded');
    const entry = await entries
      .where('procurement_id', '=', purchase.procurementId)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(entry.facts)).toMatchObject({ kind: 'UK2', publishedAt: published.toString() });
  });

  it.each([
    [{ identifier: '  ' }, 'identifier-blank'],
    [{ identifier: 'x'.repeat(81) }, 'identifier-long'],
    [{ publishedAt: tenderDays.notice.add({ seconds: 1 }) }, 'still-to-come'],
  ] as const)('is refused: %o', async (given, refused) => {
    const purchase = await buildProcurement(db);
    expect(await record(purchase, given)).toEqual({ refused });
    expect(await listNotices(db, purchase)).toEqual([]);
  });

  it('is recorded once, also when two officers record it at the same moment', async () => {
    const purchase = await buildProcurement(db);
    const results = await Promise.all(Array.from({ length: 5 }, () => record(purchase)));
    expect(results.filter((result) => 'refused' in result)).toHaveLength(4);
    expect(await listNotices(db, purchase)).toHaveLength(1);
  });

  it('counts as recorded last, and the earlier one stays to be read', async () => {
    const purchase = await buildProcurement(db);
    await record(purchase, { identifier: 'typed-wrongly' });
    await record(purchase, { identifier: 'right', at: tenderDays.notice.add({ minutes: 5 }) });
    expect((await findNotice(db, purchase, 'UK2'))?.identifier).toBe('right');
    expect(await listNotices(db, purchase)).toHaveLength(2);
    expect(await findNotice(db, purchase, 'UK3')).toBeUndefined();
  });

  it('without a purchase is a pipeline’s', async () => {
    const { bodyId, officer } = await buildProcurement(db);
    const recorded = (kind: NoticeKind) =>
      transact(db, officer, (tx) =>
        recordNotice(tx, actsAt(officer, tenderDays.notice), {
          bodyId,
          procurementId: null,
          kind,
          identifier: 'pipeline-2026',
          publishedAt: published,
        }),
      );
    expect(await recorded('UK1')).toHaveProperty('noticeId');
    await expect(recorded('UK4')).rejects.toMatchObject({ constraint: 'notice_of_a_purchase' });
  });
});
