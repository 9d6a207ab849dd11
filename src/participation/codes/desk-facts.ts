import type { Visit } from '../../web/edge/visit.ts';
import { roundState } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';

/** Whether codes may be printed for a round just now: it is announced and not over. */
export async function mayPrint(at: Visit, round: Round): Promise<boolean> {
  const state = roundState(round, await at.site.clock.now(at.db));
  return state === 'coming' || state === 'open';
}
