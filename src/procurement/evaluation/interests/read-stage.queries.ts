import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementById } from '../../tenders/tenders.queries.ts';
import { listEvaluators } from '../appointing/evaluators.queries.ts';
import { readModeration } from '../moderating/read-moderation.queries.ts';
import { listInterests } from './interests.queries.ts';
import { listPurchasePeople } from './people.queries.ts';
import { type AskedPart, listOwing, type Stage, stageNow } from './stages.rules.ts';

export type AskedPerson = {
  readonly personId: string;
  readonly name: string;
  readonly part: AskedPart;
  readonly stoodAsideAt: unknown;
};

/** At which stage a purchase asks about links. Scores are counted for it, and none is read. */
export async function readStage(tx: Transaction, key: ProcurementKey): Promise<Stage | null> {
  const { noticePublishedAt, bidsOpenedAt, reached } = await getProcurementById(tx, key);
  const { questions } = await readModeration(tx, key);
  const states = questions.map(({ state }) => state);
  return stageNow({
    noticePublished: noticePublishedAt !== null,
    bidsOpened: bidsOpenedAt !== null,
    panelMeets:
      questions.some(({ agreed }) => agreed.length > 0) ||
      states.some((state) => state === 'to-agree' || state === 'agreed'),
    allAgreed: states.length > 0 && states.every((state) => state === 'agreed'),
    awarded: reached !== null && !['voice', 'mandate', 'criteria', 'bids'].includes(reached),
  });
}

/** Everyone who is asked about their links on a purchase, what they said, and who owes an answer now. */
export async function readAsked(tx: Transaction, key: ProcurementKey) {
  const stage = await readStage(tx, key);
  const named = await listPurchasePeople(tx, key);
  const evaluators = await listEvaluators(tx, key);
  const people: AskedPerson[] = [
    ...named,
    ...evaluators
      .filter(({ personId }) => named.every((person) => person.personId !== personId))
      .map(({ personId, name, recusedAt }) => ({
        personId,
        name,
        part: 'scores' as const,
        stoodAsideAt: recusedAt,
      })),
  ];
  const interests = await listInterests(tx, key);
  return { stage, people, named, interests, owing: listOwing(stage, people, interests) };
}
