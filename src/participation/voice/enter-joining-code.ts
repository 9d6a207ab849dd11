import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { addPerson } from '../../people/accounts/add-person.ts';
import { decideCodeEntry, hashJoiningCode } from '../codes/joining-code.rules.ts';
import { findCodeForUpdate, giveCodeTo, holdsCode } from '../codes/joining-codes.queries.ts';
import { roundState } from '../rounds/round.rules.ts';
import { findRoundById } from '../rounds/rounds.queries.ts';

export type CodeRefusal =
  | 'code-malformed'
  | 'code-unknown'
  | 'code-used'
  | 'code-void'
  | 'has-code'
  | 'round-not-open'
  | 'round-closed';

/**
 * Comes in with a code from a letter or a library desk. Somebody new becomes a person without a name or an
 * address; somebody signed in is from now on verified for this round. A code counts once: see
 * `decideCodeEntry`. Refuses a person who already holds a code here.
 */
export async function enterJoiningCode(
  tx: Transaction,
  by: By,
  input: { readonly roundId: string; readonly code: string; readonly signedInAs: string | null },
): Promise<{ personId: string } | Refusal<CodeRefusal>> {
  const { roundId, signedInAs } = input;
  const codeHash = hashJoiningCode(roundId, input.code);
  if (codeHash === null) return { refused: 'code-malformed' };
  const round = await findRoundById(tx, roundId);
  const use = await findCodeForUpdate(tx, roundId, codeHash);
  const now = await by.clock.now(tx);
  const state = roundState(round, now);
  if (state === 'draft' || state === 'coming') return { refused: 'round-not-open' };
  if (state !== 'open') return { refused: 'round-closed' };
  if (!use) return { refused: 'code-unknown' };
  const entry = decideCodeEntry(use, signedInAs);
  if (entry === 'code-used' || entry === 'code-void') return { refused: entry };
  if (entry === 'same-person') return { personId: use.personId as string };
  if (signedInAs !== null && (await holdsCode(tx, roundId, signedInAs))) return { refused: 'has-code' };
  const personId = signedInAs ?? (await addNamelessPerson(tx, by));
  await giveCodeTo(tx, { roundId, codeHash }, personId, now);
  return { personId };
}

async function addNamelessPerson(tx: Transaction, by: By): Promise<string> {
  const added = await addPerson(tx, by, { email: null, name: null });
  if (isRefused(added)) throw new Error('nobody else has no address');
  return added.personId;
}
