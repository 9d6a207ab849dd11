import { currentStation } from '../../procurement/tenders/procurement.rules.ts';
import { isBeforeContract, type Station, stationState, stations } from '../../web/thread/thread.ts';
import { tellAward } from './cards/award-card.rules.ts';
import { tellBids } from './cards/bids-card.rules.ts';
import { tellCriteria } from './cards/criteria-card.rules.ts';
import { tellEvidence } from './cards/evidence-card.rules.ts';
import { tellMandate } from './cards/mandate-card.rules.ts';
import { tellPromises } from './cards/promises-card.rules.ts';
import { tellScores } from './cards/scores-card.rules.ts';
import { tellVerdict } from './cards/verdict-card.rules.ts';
import { tellVoice } from './cards/voice-card.rules.ts';
import { choosePriority, listPriorities } from './follow.rules.ts';
import { sayHeadline } from './headline.rules.ts';
import { sayMoney, type ThreadMoney } from './money.rules.ts';
import type { Standing } from './standing.rules.ts';
import { neverComes, tellElsewhere, tellStopped } from './stopped.rules.ts';
import type { Priority, ThreadFacts } from './thread-facts.rules.ts';
import type { ToldStation } from './told.rules.ts';
import { words } from './words.en.ts';

const tellers: Record<Station, (facts: ThreadFacts, standing: Standing) => ToldStation> = {
  voice: tellVoice,
  mandate: tellMandate,
  criteria: tellCriteria,
  bids: tellBids,
  scores: tellScores,
  award: tellAward,
  promises: tellPromises,
  evidence: tellEvidence,
  verdict: tellVerdict,
};

/** A thread, told: what stands above its nine stations, and the stations in order. */
export type ToldThread = {
  readonly kicker: string;
  readonly title: string;
  readonly headline: string;
  readonly money: ThreadMoney;
  /** What it can be followed by, and what it is followed by. */
  readonly priorities: readonly Priority[];
  readonly followed: Priority | null;
  readonly stations: readonly ToldStation[];
};

/** Tells the thread of one purchase. `follow` is the slug of the priority asked for, if one was. */
export function tellThread(facts: ThreadFacts, follow?: string | null): ToldThread {
  const { procurement, contract } = facts;
  const followed = choosePriority(facts, follow);
  return {
    kicker: contract
      ? words.kickerWith(procurement.bodyName, contract.supplierName)
      : words.kicker(procurement.bodyName),
    title: procurement.title,
    headline: sayHeadline(facts),
    money: sayMoney(facts),
    priorities: listPriorities(facts),
    followed,
    stations: tellStations(facts, followed),
  };
}

/** All nine stations, with what became of one priority at each. */
export function tellStations(facts: ThreadFacts, followed: Priority | null): readonly ToldStation[] {
  const { reached, abandonedAt } = facts.procurement;
  // A thread that is told to its end, or was given up, stands nowhere any more.
  const here = reached === 'verdict' || abandonedAt ? undefined : currentStation(reached);
  return stations.map((station) => {
    const state = stationState(station, here, reached ?? undefined);
    if (facts.procurement.tenderedElsewhere && isBeforeContract(station)) return tellElsewhere(station);
    if (neverComes(facts, station, state === 'done')) return tellStopped(station);
    return tellers[station](facts, { state, followed });
  });
}
