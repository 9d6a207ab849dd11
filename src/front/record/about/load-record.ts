import type { Temporal } from 'temporal-polyfill';
import { listRecordKeys } from '../../../accountability/record/keys/record-keys.queries.ts';
import type { AnnouncedKey } from '../../../accountability/record/keys/signers.rules.ts';
import { latestCheckpoint } from '../../../accountability/record/recorded.queries.ts';
import {
  type Audit,
  countWaiting,
  findAudit,
} from '../../../accountability/record/serving/audits.queries.ts';
import type { Database } from '../../../db/connect.ts';
import { everyEntry } from '../entries/entries-query.rules.ts';
import { type ListedEntry, loadEntries } from '../entries/load-entries.ts';

const LATEST = 8;

export type RecordState = {
  readonly now: Temporal.Instant;
  readonly size: number;
  readonly signedAt: Temporal.Instant | null;
  readonly waiting: { readonly waiting: number; readonly since: Temporal.Instant | null };
  readonly audit: Audit | undefined;
  /** The latest first. */
  readonly keys: readonly AnnouncedKey[];
  readonly latest: readonly ListedEntry[];
};

/** How the record stands at an instant. */
export async function loadRecord(db: Database, now: Temporal.Instant): Promise<RecordState> {
  const [last, waiting, audit, keys, list] = await Promise.all([
    latestCheckpoint(db),
    countWaiting(db),
    findAudit(db),
    listRecordKeys(db),
    loadEntries(db, everyEntry, LATEST),
  ]);
  return {
    now,
    size: last?.size ?? 0,
    signedAt: last?.signedAt ?? null,
    waiting,
    audit,
    keys: keys.reverse(),
    latest: list.entries,
  };
}
