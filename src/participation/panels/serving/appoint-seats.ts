import { type By, isRefused, type Refusal } from '../../../acts/by.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { listCriteria } from '../../../procurement/criteria/criteria.queries.ts';
import {
  type AppointRefusal,
  appointEvaluator,
} from '../../../procurement/evaluation/appointing/appoint-evaluator.ts';
import { listEvaluators } from '../../../procurement/evaluation/appointing/evaluators.queries.ts';
import { closedQuestions, questionsOf } from '../../../procurement/evaluation/appointing/panel.rules.ts';
import { listAgreedCriteria } from '../../../procurement/evaluation/moderating/consensus.queries.ts';
import { findPanel, type Panel, type PanelKey } from '../panels.queries.ts';
import { holdSeat, listSeats, type Seat, updateSeat } from './seats.queries.ts';
import { listPanelsToAppoint } from './waiting-seats.queries.ts';

/**
 * Makes somebody who took their seat an evaluator of the purchase, for the questions that residents score and that are
 * not agreed yet. Does nothing for a panel that watches, before the tender notice is out, or for somebody without an
 * account. Who acts for a bidder leaves the seat instead, which is then filled again.
 */
export async function appointSeat(
  tx: Transaction,
  by: By,
  panel: Panel,
  seat: Seat,
): Promise<{ appointed: boolean } | Refusal<'acts-for-bidder'>> {
  const { personId } = seat;
  if (panel.purpose !== 'score' || !panel.noticePublishedAt || !personId || seat.appointedAt)
    return { appointed: false };
  const key = { bodyId: panel.bodyId, procurementId: panel.procurementId };
  const questions = questionsOf(await listCriteria(tx, key)).filter(({ residentsScore }) => residentsScore);
  const closed = closedQuestions(await listAgreedCriteria(tx, key), await listEvaluators(tx, key));
  const criterionIds = questions.map(({ id }) => id).filter((id) => !closed.includes(id));
  if (criterionIds.length === 0) return { appointed: false };
  const appointed = await appointEvaluator(tx, by, { ...key, personId, kind: 'resident', criterionIds });
  const now = await by.clock.now(tx);
  if (!isRefused<AppointRefusal>(appointed)) {
    await updateSeat(tx, seat, { appointed_at: now });
    return { appointed: true };
  }
  if (appointed.refused !== 'conflicting-hats' && appointed.refused !== 'stood-aside')
    return { appointed: false };
  await updateSeat(tx, seat, { state: 'left', left_at: now, ended_why: 'link' });
  return { refused: 'acts-for-bidder' };
}

/** Appoints everyone of one panel who took a seat before there was anything to score. */
export async function appointSeats(tx: Transaction, by: By, key: PanelKey): Promise<number> {
  const panel = await findPanel(tx, key);
  let appointed = 0;
  for (const seat of await listSeats(tx, key)) {
    if (seat.state !== 'accepted' || seat.appointedAt) continue;
    await holdSeat(tx, seat);
    const done = await appointSeat(tx, by, panel, seat);
    if ('appointed' in done && done.appointed) appointed += 1;
  }
  return appointed;
}

/** The chore: once a tender notice is out, those who took their seats before it become evaluators. */
export async function appointWaitingSeats(db: Database, by: Omit<By, 'actor'>): Promise<void> {
  for (const key of await listPanelsToAppoint(db))
    await transact(db, nobody, (tx) => appointSeats(tx, { ...by, actor: nobody }, key));
}
