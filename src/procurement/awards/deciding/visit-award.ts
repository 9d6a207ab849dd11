import type { Visit } from '../../../web/edge/visit.ts';
import { questionsOf } from '../../evaluation/appointing/panel.rules.ts';
import { type Flagged, findFlags } from '../../red-flags/find-flags.ts';
import type { NotedFlag } from '../../red-flags/red-flags.rules.ts';
import { findThreadPlace, type ProcurementKey } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { findAward } from '../awards.queries.ts';
import { readCompetition } from '../competition.queries.ts';
import { reckon } from '../decide-award.ts';
import { bidderOf } from '../evaluation-file.rules.ts';
import { readStandstillRules } from '../read-standstill-rules.ts';
import { words } from '../result.words.en.ts';

export type AwardDesk = Awaited<ReturnType<typeof visitAwardDesk>>;

/** What the authority has before it: the ranking as it stands, and the decision if there is one. */
export async function visitAwardDesk(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const [award, competition, thread, standstillRules] = await Promise.all([
    findAward(at.db, key),
    readCompetition(at.db, key),
    findThreadPlace(at.db, key, 'award'),
    readStandstillRules(at.db, procurement),
  ]);
  const { criteria, bids, agreed, disregarded } = competition;
  const reckoned = award ?? (bids.length > 0 ? reckon(competition) : { refused: 'scores-missing' as const });
  const all = [...bids, ...disregarded];
  const winner =
    'refused' in reckoned ? undefined : bids.find((bid) => bidderOf(bid.label) === reckoned.result.winner);
  const flags =
    award?.flags ?? (await findOpenFlags(at, key, { ...competition, winner: winner?.supplierId ?? null }));
  const names = new Map(all.map(({ label, supplierName }) => [bidderOf(label), supplierName]));
  return {
    procurement,
    thread,
    award,
    standstillRules,
    criteria,
    bids,
    disregarded,
    flags,
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

/** What stands out as long as nobody has decided; nothing before the bids are open. */
async function findOpenFlags(
  at: Visit,
  key: ProcurementKey,
  competition: Omit<Flagged, 'at'>,
): Promise<readonly NotedFlag[]> {
  if (competition.bids.length + competition.disregarded.length === 0) return [];
  const now = await at.site.clock.now(at.db);
  return findFlags(at.db, key, { ...competition, at: now });
}
