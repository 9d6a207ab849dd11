import { listCommitments } from '../../accountability/promises/commitments.queries.ts';
import { listRoleHolders } from '../../people/roles/roles.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import { listBankHolidays } from '../bank-holidays.queries.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { theProcurement } from '../tenders/find-procurement.ts';
import { holidayDates } from '../working-days.rules.ts';
import { mayEnterAfter, pausing } from './challenges/challenge.rules.ts';
import { listChallenges } from './challenges/challenges.queries.ts';
import { findWinner } from './contracts.queries.ts';
import { inStandstill, isBefore } from './contracts.rules.ts';

export type SignDesk = Awaited<ReturnType<typeof visitSignDesk>>;

/** What the officer who signs has before them: the winner, the commitments, and whether it may be signed today. */
export async function visitSignDesk(at: Visit) {
  const { db, site } = at;
  const bodyId = theBody(at).id;
  const procurement = await theProcurement(at);
  const key = { bodyId, procurementId: procurement.id };
  const today = londonDate(await site.clock.now(db));
  const [challenges, winner, managers, thread, holidays] = await Promise.all([
    listChallenges(db, key),
    findWinner(db, key),
    listRoleHolders(db, bodyId, 'contract-manager'),
    findThreadPlace(db, key, 'promises'),
    listBankHolidays(db),
  ]);
  const waits = winner ? inStandstill(winner.standstillEndsOn, today) : false;
  const suspended = pausing(challenges).length > 0;
  const afterCase = mayEnterAfter(challenges, holidayDates(holidays));
  const isJustEnded = isBefore(today, afterCase);
  return {
    ...key,
    title: procurement.title,
    thread,
    threadHref: thread.href,
    winner,
    managers,
    commitments: winner ? await listCommitments(db, { ...key, bidId: winner.bidId }) : [],
    inStandstill: waits,
    suspended,
    waitsUntil: isJustEnded ? afterCase : null,
    challengesHref: `/work/${theBody(at).slug}/contracts/${procurement.slug}/challenges`,
    maySign: Boolean(winner?.publishedAt && !winner.signedAt && !waits && !suspended && !isJustEnded),
  };
}
