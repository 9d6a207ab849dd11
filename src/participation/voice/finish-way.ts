import { databaseClock } from '../../acts/clock.ts';
import { uuidV4 } from '../../values/uuid.ts';
import { type Outcome, refuse, seeOther } from '../../web/edge/outcomes.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { keepOwnAnswer } from './keep-own-answer.ts';
import type { OwnAnswer } from './own-answer.rules.ts';
import { handOverSecret, secretInHand } from './receipt-cookie.ts';
import { receiptSecretFrom } from './receipt-secret.rules.ts';
import { words } from './words.en.ts';

/** When something happens now, for a statement that otherwise asks the database’s own clock. */
export async function instantFor({ site, db }: Visit) {
  return site.clock === databaseClock ? undefined : site.clock.now(db);
}

/**
 * Ends one way of answering, for now: the resident’s own copy is sealed under the secret that their browser holds, or
 * a new one, and they are shown it. They may come back and go on while the round is open.
 */
export async function finishWay(at: Visit, round: Round, own: OwnAnswer): Promise<Outcome> {
  const { site } = at;
  const { personId } = theActor(at);
  const receiptSecret = secretInHand(at) ?? receiptSecretFrom(uuidV4(site.random), personId, round.id);
  const input = { roundId: round.id, personId, own, receiptSecret, at: await instantFor(at) };
  const kept = await keepOwnAnswer(site.pool, site.random, input);
  if ('refused' in kept) return refuse({ '': words.refused[kept.refused] });
  handOverSecret(at, round, receiptSecret);
  return seeOther(afterAnswerHref(round));
}

/** Where answering leads: in a round about one purchase first to the question about likely bidders. */
export function afterAnswerHref(round: Pick<Round, 'slug' | 'scope'>): string {
  return `/say/${round.slug}/${round.scope === 'procurement' ? 'bidder' : 'done'}`;
}
