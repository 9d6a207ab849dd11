import { join } from 'node:path';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { openKeyRing } from '../../src/accountability/record/keys/key-ring.ts';
import { recordEntry } from '../../src/accountability/record/record-entry.ts';
import type { SequencerPlace } from '../../src/accountability/record/sequencing/sequencer-place.ts';
import { clockAt } from '../../src/acts/clock.ts';
import { nobody } from '../../src/acts/nobody.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database } from '../../src/db/connect.ts';
import { systemRandom } from '../../src/values/random.ts';

export const recordOrigin = 'procurement.example.org/record';

/** A log on this database that keeps its key and its files in this folder, under the name `recordOrigin`. */
export function buildLog(db: Database, folder: string, at = '2026-03-03T09:00:00Z'): SequencerPlace {
  return {
    db,
    recordFolder: join(folder, 'record'),
    clock: clockAt(Temporal.Instant.from(at)),
    random: systemRandom(),
    publicUrl: `https://${recordOrigin.split('/')[0]}`,
    keyRing: openKeyRing(folder, undefined),
  };
}

/** So many entries that say nothing but their number; they wait for their places. */
export async function buildEntries(place: SequencerPlace, count: number, from = 0): Promise<string[]> {
  return transact(place.db, nobody, async (tx) => {
    const ids: string[] = [];
    for (let number = from; number < from + count; number += 1) {
      const by = { ...place, actor: nobody };
      const entry = { type: 'body-added', subject: {}, facts: { number } } as const;
      ids.push((await recordEntry(tx, by, entry)).entryId);
    }
    return ids;
  });
}

/** What someone with every right over the database does to it, past foreign keys and triggers. */
export async function tamper(database: { readonly url: string }, ...statements: string[]): Promise<void> {
  const url = new URL(database.url);
  url.username = 'postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The entry that stands at this place, in a statement. */
export function entryAt(position: number): string {
  return `(select entry_id from record_leaf where position = ${position})`;
}
