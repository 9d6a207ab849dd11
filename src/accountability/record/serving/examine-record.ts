import type { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../../acts/clock.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { listRecordKeys } from '../keys/record-keys.queries.ts';
import { isKeyDue } from '../keys/signers.rules.ts';
import { RecordFault } from '../record-fault.rules.ts';
import { latestCheckpoint } from '../recorded.queries.ts';
import { findOrigin } from '../sequencing/record-log.queries.ts';
import { words } from '../words.en.ts';
import { auditRecord } from './audit-record.ts';
import { countWaiting } from './audits.queries.ts';
import { checkPublished, type RecordPlace } from './check-published.ts';

type Place = RecordPlace & { readonly clock: Clock; readonly keyRing: KeyRing };

/** How the public record is, for `pp doctor`: size, age of the last checkpoint, what waits, and what is wrong. */
export async function examineRecord(place: Place): Promise<{ well: boolean; finding: string }> {
  const { waiting } = await countWaiting(place.db);
  const last = await latestCheckpoint(place.db);
  if (!last) return { well: true, finding: words.notBegun(waiting) };
  const now = await place.clock.now(place.db);
  const facts = words.recordFacts({ size: last.size, age: ageOf(last.signedAt, now), waiting });
  const faults = [await findAudited(place), await findUnpublished(place), await findKeyFault(place)];
  const found = faults.filter((fault) => fault !== null);
  return { well: found.length === 0, finding: [facts, ...found].join('; ') };
}

async function findAudited(place: Place): Promise<string | null> {
  const { fault, firstBad } = await auditRecord(place);
  return fault === null ? null : words.wanting(fault, firstBad);
}

async function findUnpublished(place: Place): Promise<string | null> {
  try {
    await checkPublished(place);
    return null;
  } catch (error) {
    if (error instanceof RecordFault) return words.wanting(error.fault, error.position);
    throw error;
  }
}

async function findKeyFault({ db, keyRing, clock }: Place): Promise<string | null> {
  const keys = await listRecordKeys(db);
  const present = keys.at(-1);
  const held = await keyRing.signers((await findOrigin(db)) ?? '');
  if (present && !held.some(({ vkey }) => vkey === present.vkey)) return words.keyNotHere;
  return keyRing.isFromSettings && isKeyDue(keys, await clock.now(db)) ? words.keyDue : null;
}

function ageOf(then: Temporal.Instant, now: Temporal.Instant): string {
  const seconds = Math.max(0, Math.round((now.epochMilliseconds - then.epochMilliseconds) / 1000));
  if (seconds < 120) return words.seconds(seconds);
  return seconds < 172_800 ? words.hours(seconds / 3600) : words.days(seconds / 86_400);
}
