import type { Database, Transaction } from '../../../db/connect.ts';
import type { AnnouncedKey } from './signers.rules.ts';

/** The log’s keys in the order in which they were announced; `position` is null while an announcement waits. */
export async function listRecordKeys(db: Database | Transaction): Promise<AnnouncedKey[]> {
  const keys = await db
    .selectFrom('record_key as k')
    .leftJoin('record_leaf as l', 'l.entry_id', 'k.entry_id')
    .select([
      'k.entry_id as entryId',
      'k.vkey',
      'k.because',
      'k.both_sign_until as bothSignUntil',
      'k.announced_at as announcedAt',
      'l.position',
    ])
    .orderBy('k.announced_at')
    .orderBy('k.entry_id')
    .execute();
  return keys.sort((a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || 0);
}

export async function insertRecordKey(
  tx: Transaction,
  key: Pick<AnnouncedKey, 'entryId' | 'vkey' | 'because' | 'bothSignUntil' | 'announcedAt'>,
): Promise<void> {
  await tx
    .insertInto('record_key')
    .values({
      entry_id: key.entryId,
      vkey: key.vkey,
      because: key.because,
      both_sign_until: key.bothSignUntil,
      announced_at: key.announcedAt,
    })
    .execute();
}
