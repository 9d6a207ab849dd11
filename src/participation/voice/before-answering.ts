import { type Outcome, seeOther } from '../../web/edge/outcomes.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import type { Way } from '../rounds/round-rule.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { findNextStep, stepHref } from './next-step.ts';
import { findOwnBallot } from './voice.queries.ts';

/**
 * Leads a visitor who may not answer this way just now to where they can go on; null when they may. Whoever has
 * answered may go on or change their answer while the round is open. Somebody whose answer was set aside is told so
 * first, whichever way they come back; what they do next has more in its address.
 */
export async function beforeAnswering(at: Visit, round: Round, way: Way): Promise<Outcome | null> {
  const step = await findNextStep(at, round);
  const mayAnswer = step === 'answer' || step === 'answered';
  if (!mayAnswer || !round.ways.includes(way)) return seeOther(stepHref(round, step));
  if (step === 'answer' || at.query.size > 0) return null;
  const own = await findOwnBallot(at.db, round.id, theActor(at).personId);
  return own?.isSetAside ? seeOther(`/say/${round.slug}/set-aside`) : null;
}
