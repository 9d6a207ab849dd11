import type { Clock } from '../../../acts/clock.ts';
import type { Database } from '../../../db/connect.ts';
import { equalHashes } from '../log/tree.rules.ts';
import { readLeafHashes } from '../sequencing/record-log.queries.ts';
import { verifyLog } from '../verifying/verify-log.ts';
import { type Audit, findLeftOut, saveAudit } from './audits.queries.ts';
import type { RecordPlace } from './check-published.ts';
import { findUnsigned, openOwnLog } from './own-log.ts';

type Place = RecordPlace & { readonly clock: Clock };

/**
 * Looks through the whole record, bit by bit: the published files as anybody would verify them, every checkpoint in the
 * database, what the database shows now, the hashes it keeps, and whether every entry has a place or waits for one. Keeps
 * what it found for the pages to show. `rest` is given time between stretches of 256 entries.
 */
export async function auditRecord(place: Place, rest?: () => Promise<unknown>): Promise<Audit> {
  const { db, clock } = place;
  const leaves: number[] = [];
  const verified = await verifyLog(openOwnLog(place), {
    async onHashes(from, hashes) {
      if (leaves.length === 0) leaves.push(...(await findOtherLeaf(db, from, hashes)));
      await rest?.();
    },
  });
  const unsigned = await findUnsigned(place);
  const leftOut = await findLeftOut(db);
  const bad = [verified?.firstBad?.from, ...leaves].filter((at) => at !== undefined);
  const faults = verified?.faults ?? [];
  const first = faults.find(({ within }) => within?.from === verified?.firstBad?.from) ?? faults[0];
  const fault =
    first?.kind ??
    (leaves.length > 0 ? 'hash-differs' : undefined) ??
    (unsigned === null ? leftOut : 'bad-signature');
  const audit: Audit = {
    checkedAt: await clock.now(db),
    size: verified?.size ?? 0,
    firstBad: bad.length === 0 ? null : Math.min(...bad),
    fault,
  };
  await saveAudit(db, audit);
  return audit;
}

/** The first place of a stretch where the database keeps another hash than the one that was published. */
async function findOtherLeaf(db: Database, from: number, hashes: readonly Uint8Array[]): Promise<number[]> {
  const kept = new Map(
    (await readLeafHashes(db, from, from + hashes.length)).map(({ position, hash }) => [position, hash]),
  );
  const at = hashes.findIndex((hash, index) => {
    const own = kept.get(from + index);
    return !own || !equalHashes(own, hash);
  });
  return at < 0 ? [] : [from + at];
}
