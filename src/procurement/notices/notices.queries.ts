import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { Notice, NoticeKind } from './notice.rules.ts';

/** Notices that a purchase and its lots have together: all before the award. */
const sharedKinds: readonly NoticeKind[] = ['UK2', 'UK3', 'UK4'];

/** The notices of a purchase as recorded, oldest publication first; of a lot, those it shares with the others too. */
export function listNotices(db: Database | Transaction, key: ProcurementKey): Promise<Notice[]> {
  return selectNotices(db, key).orderBy('n.published_at').orderBy('n.recorded_at').execute();
}

/** The notice of a kind that counts: the last one recorded. */
export function findNotice(
  db: Database | Transaction,
  key: ProcurementKey,
  kind: NoticeKind,
): Promise<Notice | undefined> {
  return selectNotices(db, key)
    .where('n.kind', '=', kind)
    .orderBy('n.recorded_at', 'desc')
    .orderBy('n.id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

function selectNotices(db: Database | Transaction, { bodyId, procurementId }: ProcurementKey) {
  return db
    .selectFrom('notice as n')
    .leftJoin('person as o', 'o.id', 'n.recorded_by')
    .select([
      'n.id',
      'n.kind',
      'n.platform_identifier as identifier',
      'n.published_at as publishedAt',
      'n.recorded_at as recordedAt',
      'o.name as recordedBy',
    ])
    .where('n.body_id', '=', bodyId)
    .where((where) =>
      where.or([
        where('n.procurement_id', '=', procurementId),
        where.and([
          where('n.kind', 'in', sharedKinds),
          where('n.procurement_id', '=', (from) =>
            from
              .selectFrom('procurement as p')
              .select('p.lots_of')
              .where('p.body_id', '=', bodyId)
              .where('p.id', '=', procurementId),
          ),
        ]),
      ]),
    );
}

/** Adds a notice unless the very same one is there: then it says no, whoever came first. */
export async function insertNotice(
  tx: Transaction,
  notice: {
    readonly bodyId: string;
    readonly id: string;
    readonly procurementId: string | null;
    readonly kind: NoticeKind;
    readonly identifier: string;
    readonly publishedAt: Temporal.Instant;
    readonly recordedAt: Temporal.Instant;
    readonly recordedBy: string | null;
    readonly content: string | null;
  },
): Promise<boolean> {
  const added = await tx
    .insertInto('notice')
    .values({
      body_id: notice.bodyId,
      id: notice.id,
      procurement_id: notice.procurementId,
      kind: notice.kind,
      platform_identifier: notice.identifier,
      published_at: notice.publishedAt,
      recorded_at: notice.recordedAt,
      recorded_by: notice.recordedBy,
      content: notice.content,
    })
    .onConflict((conflict) => conflict.constraint('notice_recorded_once').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}
