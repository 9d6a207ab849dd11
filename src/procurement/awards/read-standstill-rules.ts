import type { Database, Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { decideStandstillKind, type StandstillKind } from '../planning/periods/standstill-kind.rules.ts';
import { listAnswers, standing } from '../planning/questions/answers.queries.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { decideRegime, type Regime } from '../tenders/regime.rules.ts';
import { findBodyKind, listThresholds } from '../tenders/tenders.queries.ts';

/**
 * Which rules a purchase’s award falls under: by the value of all its lots held against the threshold of the day it began,
 * by its kind, and by the ground that its plan gives for no competition. A lot shares the plan of the first.
 */
export async function readStandstillRules(
  db: Database | Transaction,
  procurement: Procurement,
): Promise<{ regime: Regime; kind: StandstillKind }> {
  const { bodyId, id, lotsOf } = procurement;
  const [bodyKind, thresholds, answers] = await Promise.all([
    findBodyKind(db, bodyId),
    listThresholds(db),
    listAnswers(db, { bodyId, procurementId: lotsOf ?? id }),
  ]);
  const { regime } = decideRegime(procurement, bodyKind, thresholds, londonDate(procurement.createdAt));
  const directAwardGround = standing(answers).get('direct-award-ground')?.choice ?? null;
  return { regime, kind: decideStandstillKind({ ...procurement, regime, directAwardGround }) };
}
