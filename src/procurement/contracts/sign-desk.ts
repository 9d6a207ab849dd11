import { listCommitments } from '../../accountability/promises/commitments.queries.ts';
import { listRoleHolders } from '../../people/roles/roles.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { theBody, type Visit } from '../../web/edge/visit.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { getProcurement } from '../tenders/tenders.queries.ts';
import { findWinner } from './contracts.queries.ts';
import { inStandstill } from './contracts.rules.ts';

export type SignDesk = Awaited<ReturnType<typeof visitSignDesk>>;

/** What the officer who signs has before them: the winner, the commitments, and whether it may be signed today. */
export async function visitSignDesk(at: Visit) {
  const { db, params, site } = at;
  const bodyId = theBody(at).id;
  const procurement = await getProcurement(db, { bodyId, slug: params['procurement'] ?? '' });
  const key = { bodyId, procurementId: procurement.id };
  const today = londonDate(await site.clock.now(db));
  const [winner, managers, thread] = await Promise.all([
    findWinner(db, key),
    listRoleHolders(db, bodyId, 'contract-manager'),
    findThreadPlace(db, key, 'promises'),
  ]);
  const waits = winner ? inStandstill(winner.standstillEndsOn, today) : false;
  return {
    ...key,
    title: procurement.title,
    thread,
    threadHref: thread.href,
    winner,
    managers,
    commitments: winner ? await listCommitments(db, { ...key, bidId: winner.bidId }) : [],
    inStandstill: waits,
    maySign: Boolean(winner?.publishedAt && !winner.signedAt && !waits),
  };
}
