import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { findRoundForUpdate } from '../rounds/rounds.queries.ts';
import { type BatchKind, type BatchRefusal, checkBatch } from './batch.rules.ts';
import { drawJoiningCode, hashJoiningCode } from './joining-code.rules.ts';
import { saveBatch } from './joining-codes.queries.ts';

/**
 * A facilitator or commissioner draws a batch of single-use codes to post or to hand over. They are shown this once:
 * only hashes are kept. How many there are goes into the public record, so that nobody can print more unseen.
 * Refuses before the round is announced, once it has closed, numbers over the kind’s limit and a missing label.
 */
export async function issueJoiningCodes(
  tx: Transaction,
  by: By,
  input: {
    readonly roundId: string;
    readonly kind: BatchKind;
    readonly label: string;
    readonly count: number;
  },
): Promise<{ codes: readonly string[] } | Refusal<BatchRefusal>> {
  const { roundId, kind, count } = input;
  const wrong = checkBatch(input);
  if (wrong) return { refused: wrong };
  const round = await findRoundForUpdate(tx, roundId);
  if (!round.announced_at) return { refused: 'not-announced' };
  const now = await by.clock.now(tx);
  if (now.epochNanoseconds >= round.closes_at.epochNanoseconds) return { refused: 'round-closed' };
  const codes = new Set<string>();
  while (codes.size < count) codes.add(drawJoiningCode(by.random));
  const hashes = [...codes].map((code) => hashJoiningCode(roundId, code) as Buffer);
  const id = uuidV7(now.epochMilliseconds, by.random);
  const issued = { issuedBy: by.actor.personId, issuedAt: now };
  await saveBatch(tx, { roundId, id, kind, label: input.label.trim(), ...issued }, hashes);
  const subject = { bodyId: round.body_id, roundId };
  await recordEntry(tx, by, { type: 'codes-issued', subject, facts: { kind, codes: count } });
  return { codes: [...codes] };
}
