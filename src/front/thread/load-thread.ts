import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import {
  findRoundById,
  findRoundOfProcurement,
  type Round,
} from '../../participation/rounds/rounds.queries.ts';
import { listMandateLines } from '../../procurement/criteria/lineage.queries.ts';
import type { ProcurementKey } from '../../procurement/stations/stations.queries.ts';
import type { Procurement } from '../../procurement/tenders/procurement.rules.ts';
import { londonDate } from '../../values/dates.ts';
import { type Station, stationNumber } from '../../web/thread/thread.ts';
import { loadAward } from './load-award.ts';
import { loadCriteria, loadOpened, loadOpenedWithAward } from './load-choice.ts';
import { loadDelivery, noDelivery } from './load-delivery.ts';
import { loadVoice } from './load-voice.ts';
import type { ScoreFacts, ThreadFacts } from './thread-facts.rules.ts';

/** Everything public about one purchase, read side by side; stations not yet reached are not asked for. */
export async function loadThread(
  db: Database,
  procurement: Procurement,
  now: Temporal.Instant,
): Promise<ThreadFacts> {
  const key = { bodyId: procurement.bodyId, procurementId: procurement.id };
  const today = londonDate(now);
  const [own, fixed, choice, delivery] = await Promise.all([
    findRoundOfProcurement(db, key),
    hasReached(procurement, 'criteria') ? loadCriteria(db, key) : null,
    hasReached(procurement, 'bids') ? loadChoice(db, key, procurement) : nothingChosen,
    hasReached(procurement, 'award') ? loadDelivery(db, key, today) : noDelivery,
  ]);
  const round = own ?? (await findWiderRound(db, key, fixed));
  const said = round
    ? await loadVoice(db, round, key.bodyId, now, procurement.noticePublishedAt)
    : { voice: null, mandate: null };
  return { today, procurement, criteria: fixed?.criteria ?? null, ...said, ...choice, ...delivery };
}

function hasReached({ reached }: Procurement, station: Station): boolean {
  return reached !== null && stationNumber(reached) >= stationNumber(station);
}

type Choice = Pick<ThreadFacts, 'bids' | 'scores' | 'award' | 'offered'>;
const nothingChosen: Choice = { bids: null, scores: null, award: null, offered: [] };

async function loadChoice(db: Database, key: ProcurementKey, procurement: Procurement): Promise<Choice> {
  const [{ bids, panel }, published] = await Promise.all([
    loadOpened(db, key),
    hasReached(procurement, 'award') ? loadAward(db, key) : undefined,
  ]);
  const secret: ScoreFacts = { ...panel, agreedOn: null, winners: [] };
  if (!published) return { bids, scores: secret, award: null, offered: [] };
  const { offered, agreed } = await loadOpenedWithAward(db, key, published.winnerBidId);
  return { bids, scores: { ...panel, ...agreed }, award: published.award, offered };
}

/** The round that speaks for a purchase, if residents were asked. */
export async function findSpeakingRound(db: Database, procurement: Procurement): Promise<Round | undefined> {
  const key = { bodyId: procurement.bodyId, procurementId: procurement.id };
  const own = await findRoundOfProcurement(db, key);
  if (own) return own;
  return findWiderRound(db, key, hasReached(procurement, 'criteria') ? await loadCriteria(db, key) : null);
}

/**
 * Where residents were not asked about this purchase alone: the round that its criteria came from, or, while nothing is
 * fixed, the one whose mandate they would answer to.
 */
async function findWiderRound(
  db: Database,
  key: ProcurementKey,
  fixed: { readonly roundId: string | undefined } | null,
): Promise<Round | undefined> {
  const roundId = fixed ? fixed.roundId : (await listMandateLines(db, key))[0]?.roundId;
  const round = roundId === undefined ? undefined : await findRoundById(db, roundId);
  return round?.announcedAt ? round : undefined;
}
