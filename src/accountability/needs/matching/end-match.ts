import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { lockPromise } from '../../promises/promises.queries.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { giveBack } from './give-back.ts';
import { type EndReason, endReasons, type MatchSide, type MatchState } from './match.rules.ts';
import { holdMatch } from './match-side.ts';
import { type Match, updateMatch } from './matches.queries.ts';
import type { EndMatchRefusal } from './refusals.rules.ts';
import { writeToOther } from './write-to-other.ts';

/**
 * A side says no: to a proposal (its own is taken back, the other’s declined), or to what both agreed, before either
 * has said what came. What was set aside goes back to where it was in the promise.
 */
export async function endMatch(
  tx: Transaction,
  by: By,
  input: { readonly matchId: string; readonly why: string; readonly publicUrl: string },
): Promise<{ readonly state: MatchState } | Refusal<EndMatchRefusal>> {
  const { match, side } = await holdMatch(tx, by.actor, input.matchId);
  if (match.state !== 'proposed' && match.state !== 'agreed') return { refused: 'over-already' };
  if (match.claimId || match.arrivedAt) return { refused: 'said-already' };
  const why = endReasons[side].find((one) => one === input.why);
  if (!why) return { refused: 'why-missing' };
  await lockPromise(tx, match);
  const state = endOf(match, side);
  const at = await by.clock.now(tx);
  await updateMatch(tx, match, {
    state,
    ended_side: side,
    ended_why: why,
    ended_by: by.actor.personId,
    ended_at: at,
  });
  if (state === 'called-off') {
    await giveBack(tx, by, match, 0);
    await recordOff(tx, by, match, { side, why });
  }
  await writeToOther(tx, by, side, { ...match, ...input }, [state, match.needTitle]);
  return { state };
}

function endOf(match: Match, side: MatchSide): 'taken-back' | 'declined' | 'called-off' {
  if (match.state === 'agreed') return 'called-off';
  return match.proposedSide === side ? 'taken-back' : 'declined';
}

async function recordOff(
  tx: Transaction,
  by: By,
  { bodyId, procurementId, promiseId, needId, matchId }: Match,
  { side, why }: { readonly side: MatchSide; readonly why: EndReason },
): Promise<void> {
  await recordEntry(tx, by, {
    type: 'need-match-called-off',
    subject: { bodyId, procurementId },
    facts: { need: needId, promise: promiseId, match: matchId, by: side, why },
  });
}
