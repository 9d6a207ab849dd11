import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../db/connect.ts';
import { listPublishedMandates, type Mandate } from '../../participation/mandates/mandates.queries.ts';
import { findRoundById, type Round } from '../../participation/rounds/rounds.queries.ts';
import type { OpenedCopy } from '../../participation/voice/open-answer-copy.ts';
import { listMarksOfRound, type MarkedProcurement } from '../../procurement/criteria/lineage.queries.ts';
import { getProcurementById } from '../../procurement/tenders/tenders.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { loadThread } from '../thread/load-thread.ts';
import { loadVoice } from '../thread/load-voice.ts';
import type { BodyAnswer, MarkedContract, ReceiptFacts } from './receipt-facts.rules.ts';

/** Everything public that became of a round, beside the one resident's own points that their secret opened. */
export async function loadReceipt(
  db: Database,
  { roundId, outcomes, own }: OpenedCopy,
  now: Temporal.Instant,
): Promise<ReceiptFacts> {
  const round = await findRoundById(db, roundId);
  const [{ voice }, mandates, thread, marked] = await Promise.all([
    loadVoice(db, round, round.bodyId, now),
    listPublishedMandates(db, roundId),
    loadOwnThread(db, round, now),
    round.scope === 'procurement' ? [] : listMarksOfRound(db, roundId),
  ]);
  return {
    today: londonDate(now),
    title: round.procurementTitle ?? round.title,
    bodyName: round.bodyName,
    voice,
    own: outcomes.map((outcome, index) => ({
      priority: { outcomeId: outcome.id, slug: outcome.slug, name: outcome.plainName },
      points: own.flatMap((each) => ('points' in each ? [each.points[index] ?? 0] : []))[0] ?? 0,
    })),
    answers: mandates.flatMap(bodyAnswer),
    thread,
    contracts: contractsOf(marked),
  };
}

async function loadOwnThread(db: Database, { bodyId, procurementId }: Round, now: Temporal.Instant) {
  if (procurementId === null) return null;
  return loadThread(db, await getProcurementById(db, { bodyId, procurementId }), now);
}

function bodyAnswer({ bodyName, decidedByName, publishedAt, dueOn, lines }: Mandate): BodyAnswer[] {
  return publishedAt ? [{ bodyName, decidedByName, publishedOn: londonDate(publishedAt), dueOn, lines }] : [];
}

/** One line a purchase, with the marks of each priority there. */
function contractsOf(marked: readonly MarkedProcurement[]): MarkedContract[] {
  const contracts = new Map<string, MarkedContract>();
  for (const { bodySlug, bodyName, slug, title, outcomeId, marks } of marked) {
    const href = `/contracts/${bodySlug}/${slug}`;
    const before = contracts.get(href)?.marks ?? {};
    contracts.set(href, { href, title, bodyName, marks: { ...before, [outcomeId]: marks } });
  }
  return [...contracts.values()];
}
