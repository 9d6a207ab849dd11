import type { ToldThread } from './tell-thread.rules.ts';
import type { AwardFacts, MandateFacts, ThreadFacts, VerdictFacts } from './thread-facts.rules.ts';
import { plainText, type ToldStation } from './told.rules.ts';

/**
 * A thread for machines: the facts it was told from and what was said of them. Nobody is named: not who decided, and
 * of the bidders only the winner.
 */
export function threadData(facts: ThreadFacts, told: ToldThread) {
  const { procurement, mandate, award, verdict } = facts;
  return {
    asOf: facts.today,
    title: told.title,
    body: procurement.bodySlug,
    slug: procurement.slug,
    headline: told.headline,
    valuePence: procurement.valuePence,
    reached: procurement.reached,
    abandonedAt: procurement.abandonedAt?.toString() ?? null,
    followed: told.followed?.slug ?? null,
    stations: told.stations.map(stationData),
    voice: facts.voice,
    mandate: mandate && withoutName(mandate),
    criteria: facts.criteria,
    bids: facts.bids && { ...facts.bids, offered: facts.offered },
    scores: facts.scores,
    award: award && withoutName(award),
    contract: facts.contract,
    promises: facts.promises,
    verdict: verdict && withoutName(verdict),
  };
}

/** Who acted is left out: a name is for the page, where the act stands beside it. */
function stationData({ station, state, residents, when, says, strand, links }: ToldStation) {
  return {
    station,
    state,
    residents,
    when,
    says,
    followed: strand && plainText(strand),
    links: links.map(({ href }) => href),
  };
}

function withoutName<T extends MandateFacts | AwardFacts | VerdictFacts>(act: T): Omit<T, 'decidedByName'> {
  const { decidedByName: _name, ...rest } = act;
  return rest;
}
