import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { findWinner } from '../contracts.queries.ts';
import { inStandstill } from '../contracts.rules.ts';
import { listChallengers, listChallenges } from './challenges.queries.ts';

export type ChallengeDesk = Awaited<ReturnType<typeof visitChallenges>>;

/** The court cases about one award, as the authority sees them. */
export async function visitChallenges(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const [challenges, bidders, winner, thread, now] = await Promise.all([
    listChallenges(at.db, key),
    listChallengers(at.db, key),
    findWinner(at.db, key),
    findThreadPlace(at.db, key, 'award'),
    at.site.clock.now(at.db),
  ]);
  const standstillEndsOn = winner?.standstillEndsOn ?? null;
  return {
    procurement,
    challenges,
    bidders,
    thread,
    viewerId: theActor(at).personId,
    standstillEndsOn,
    isInStandstill: inStandstill(standstillEndsOn, londonDate(now)),
    isPublished: Boolean(winner?.publishedAt),
    isSigned: Boolean(winner?.signedAt),
  };
}

/** The same for one bidder: its own cases. For every other supplier there is nothing here. */
export async function visitOwnChallenge(at: Visit) {
  const desk = await visitChallenges(at);
  const { hat } = theActor(at);
  const supplierId = hat.kind === 'supplier' ? hat.supplierId : '';
  if (!desk.isPublished || !desk.bidders.some((bidder) => bidder.supplierId === supplierId))
    throw new NotFound();
  return { ...desk, supplierId, challenges: desk.challenges.filter((one) => one.supplierId === supplierId) };
}
