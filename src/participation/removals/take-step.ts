import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { smallestCount } from '../census/small-numbers.rules.ts';
import { subjectOf } from '../rounds/announce-round.ts';
import { hasRoundKey } from '../rounds/round-key.queries.ts';
import { findRoundById, findRoundForUpdate } from '../rounds/rounds.queries.ts';
import { decideStep, isSaid, type Step, type StepRefusal } from './removal.rules.ts';
import { findRemovalForUpdate, putBack, setAside } from './removals.queries.ts';

export type TakeStepRefusal = StepRefusal | 'reason-missing' | 'closed' | 'published';

type StepInput = {
  readonly roundId: string;
  readonly removalId: string;
  readonly step: Step;
  /** Why the answers are to count again. */
  readonly reason: string;
};

/**
 * Takes the next step of a removal. Confirmed by a second person, the answers stand aside and the record says so; put
 * back, by two people again, they count. Refuses the same person twice, steps out of turn, setting aside once the
 * round is closed, and anything once its results are out.
 */
export async function takeStep(
  tx: Transaction,
  by: By,
  input: StepInput,
): Promise<{ taken: true } | Refusal<TakeStepRefusal>> {
  const { roundId, removalId, step } = input;
  const round = await findRoundForUpdate(tx, roundId);
  if (round.results_published_at) return { refused: 'published' };
  const row = await findRemovalForUpdate(tx, input);
  if (!row) return { refused: 'not-now' };
  const standing = { proposedBy: row.proposed_by, confirmedBy: row.confirmed_by };
  const reversal = { reversalBy: row.reversal_by, reversedBy: row.reversed_by };
  const refused = decideStep({ ...standing, ...reversal }, step, by.actor.personId);
  if (refused) return { refused };
  if (step === 'ask-back' && !isSaid(input.reason)) return { refused: 'reason-missing' };
  if (step === 'confirm' && !(await hasRoundKey(tx, roundId))) return { refused: 'closed' };
  await saveStep(tx, by, input);
  const key = { roundId, removalId };
  if (step === 'confirm') await setAside(tx, key);
  if (step === 'confirm-back') await putBack(tx, key);
  if (step !== 'ask-back') await recordStep(tx, by, input, row);
  return { taken: true };
}

async function saveStep(
  tx: Transaction,
  by: By,
  { roundId, removalId, step, reason }: StepInput,
): Promise<void> {
  const now = await by.clock.now(tx);
  const who = by.actor.personId;
  const columns = {
    confirm: { confirmed_by: who, confirmed_at: now },
    'ask-back': { reversal_by: who, reversal_at: now, reversal_reason: reason.trim() },
    'confirm-back': { reversed_by: who, reversed_at: now },
  }[step];
  await tx
    .updateTable('removal')
    .set(columns)
    .where('round_id', '=', roundId)
    .where('id', '=', removalId)
    .execute();
}

async function recordStep(
  tx: Transaction,
  by: By,
  { roundId, removalId, step }: StepInput,
  row: {
    readonly ground: string;
    readonly reason: string;
    readonly answers: number;
    readonly reversal_reason: string | null;
  },
): Promise<void> {
  const round = await findRoundById(tx, roundId);
  await recordEntry(tx, by, {
    type: step === 'confirm' ? 'answers-set-aside' : 'answers-put-back',
    subject: subjectOf(round),
    facts: {
      round: round.slug,
      removal: removalId,
      ground: row.ground,
      reason: step === 'confirm' ? row.reason : row.reversal_reason,
      answers: row.answers < smallestCount ? null : row.answers,
    },
  });
}
