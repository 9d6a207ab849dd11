import type { Visit } from '../../web/edge/visit.ts';
import { roundState } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { findStanding } from './voice.queries.ts';
import { wayHref } from './way-href.ts';

export type VoiceStep = 'round' | 'join' | 'join/code' | 'place' | 'answer' | 'answered';

/** The step of a round that a visitor stands before; `round` is its page, when it is not open. */
export async function findNextStep(at: Visit, round: Round): Promise<VoiceStep> {
  const now = await at.site.clock.now(at.db);
  if (roundState(round, now) !== 'open') return 'round';
  const start = round.tier >= 2 ? 'join/code' : 'join';
  if (!at.actor) return start;
  const standing = await findStanding(at.db, round.id, at.actor.personId);
  if (standing.hasAnswered) return 'answered';
  if (standing.tier < round.tier) return start;
  return standing.outward === null ? 'place' : 'answer';
}

/** Where a step is. */
export function stepHref(round: Pick<Round, 'slug' | 'ways'>, step: VoiceStep): string {
  if (step === 'round') return `/say/${round.slug}`;
  return step === 'answer' || step === 'answered' ? answeringHref(round) : `/say/${round.slug}/${step}`;
}

/** Where answering begins: the one way of the round, or the choice between several. */
export function answeringHref(round: Pick<Round, 'slug' | 'ways'>): string {
  const [only, ...others] = round.ways;
  return only && others.length === 0 ? wayHref(round, only) : `/say/${round.slug}/ways`;
}
