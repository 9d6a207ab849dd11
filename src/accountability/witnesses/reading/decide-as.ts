import type { By, Refusal } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { sha256Hex } from '../../files/sha256.rules.ts';
import {
  decideReading,
  type Reading,
  type ReadingRefusal,
  type ReadingRole,
  type ReadOnce,
  readingRoles,
} from './reading.rules.ts';

/** What is read: whether it says that all was seen, how far it is read, and by whom. */
type Read = { readonly seen: boolean; readonly reading: Reading; readonly readings: readonly ReadOnce[] };
export type Typed = { readonly decision: string; readonly ground: string; readonly reason: string };

/**
 * What somebody of a body decides over words that wait to be shown: how far they are read then, the row that keeps who
 * decided, and what the record holds of it. Whoever has no such role: not found.
 */
export function decideAs({ actor }: Pick<By, 'actor'>, bodyId: string, read: Read, typed: Typed) {
  const reader = { readBy: actor.personId, asRole: roleOf(actor, bodyId) };
  const decided = decideReading(read, typed, reader);
  if ('refused' in decided) return decided satisfies Refusal<ReadingRefusal>;
  const { reading } = decided;
  const [ground, reason] = reading === 'shown' ? [null, null] : [decided.ground, decided.reason];
  return {
    reading,
    row: {
      number: read.readings.length + 1,
      read_by: reader.readBy,
      as_role: reader.asRole,
      shows: ground === null,
      ground,
      reason,
    },
    facts: { decision: reading, ground, reasonSha256: reason === null ? null : sha256Hex(reason) },
  };
}

function roleOf({ hat }: By['actor'], bodyId: string): ReadingRole {
  const role = hat.kind === 'body' && hat.bodyId === bodyId && readingRoles.find((one) => one === hat.role);
  if (!role) throw new NotFound();
  return role;
}
