import { type Outcome, seeOther } from '../../web/edge/outcomes.ts';
import type { Visit } from '../../web/edge/visit.ts';
import type { Way } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { findNextStep, stepHref } from './next-step.ts';

/**
 * Leads a visitor who may not answer this way just now to where they can go on; null when they may. Whoever has
 * answered may go on or change their answer while the round is open.
 */
export async function beforeAnswering(at: Visit, round: Round, way: Way): Promise<Outcome | null> {
  const step = await findNextStep(at, round);
  const mayAnswer = step === 'answer' || step === 'answered';
  return mayAnswer && round.ways.includes(way) ? null : seeOther(stepHref(round, step));
}
