import type { Visit } from '../../../web/edge/visit.ts';
import { questionsOf } from '../../evaluation/appointing/panel.rules.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { findAward } from '../awards.queries.ts';
import { readCompetition } from '../competition.queries.ts';
import { reckon } from '../decide-award.ts';
import { bidderOf } from '../evaluation-file.rules.ts';
import { words } from '../result.words.en.ts';

export type AwardDesk = Awaited<ReturnType<typeof visitAwardDesk>>;

/** What the authority has before it: the ranking as it stands, and the decision if there is one. */
export async function visitAwardDesk(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const [award, competition, thread] = await Promise.all([
    findAward(at.db, key),
    readCompetition(at.db, key),
    findThreadPlace(at.db, key, 'award'),
  ]);
  const { criteria, bids, agreed } = competition;
  const reckoned = award ?? (bids.length > 0 ? reckon(competition) : { refused: 'scores-missing' as const });
  const names = new Map(bids.map(({ label, supplierName }) => [bidderOf(label), supplierName]));
  return {
    procurement,
    thread,
    award,
    criteria,
    bids,
    agreed: agreed.length,
    toAgree: questionsOf(criteria).length * bids.length,
    reckoned: 'refused' in reckoned ? undefined : reckoned,
    naming: (bidder: string) => {
      const name = names.get(bidder);
      return name ? words.named(bidder, name) : bidder;
    },
  };
}

/** The bid in first place by itself; undefined while there is no ranking, or first place is shared. */
export function findFirst({ reckoned, bids }: AwardDesk) {
  const winner = reckoned?.result.winner;
  return bids.find(({ label }) => bidderOf(label) === winner);
}
