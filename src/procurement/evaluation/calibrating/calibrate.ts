import type { By, Refusal } from '../../../acts/by.ts';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';
import type { Transaction } from '../../../db/connect.ts';
import { countOwnLessonsLeft } from '../../../participation/training/training.queries.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { findEvaluator, findEvaluatorForUpdate } from '../appointing/evaluators.queries.ts';
import { questionsOf } from '../appointing/panel.rules.ts';
import { findCalibration, insertCalibration } from './calibrations.queries.ts';
import { exerciseScale } from './sample.rules.ts';
import { sampleOf } from './samples.ts';

export type CalibrateRefusal =
  | 'not-appointed'
  | 'stood-aside'
  | 'not-trained'
  | 'done-already'
  | 'out-of-range'
  | ReasonRefusal;

/**
 * Somebody marks a made-up answer before they score a real one, and then reads what a panel agreed for it and why. Any
 * mark on the scale will do: the exercise teaches, and shuts nobody out. It is done once, before or after the opening.
 */
export async function calibrate(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly score: number; readonly reason: string },
): Promise<{ calibrated: true } | Refusal<CalibrateRefusal>> {
  const { personId } = by.actor;
  const held = await findEvaluatorForUpdate(tx, input, personId);
  const own = held && (await findEvaluator(tx, input, personId));
  const questions = questionsOf(await listCriteria(tx, input));
  const scale = exerciseScale(questions.filter(({ id }) => own?.criterionIds.includes(id)));
  if (!held || scale === null) return { refused: 'not-appointed' };
  if (held.recusedAt) return { refused: 'stood-aside' };
  if (held.kind === 'resident' && (await countOwnLessonsLeft(tx, personId)) > 0)
    return { refused: 'not-trained' };
  if (await findCalibration(tx, input, personId)) return { refused: 'done-already' };
  const { score } = input;
  if (!Number.isInteger(score) || score < 0 || score > scale) return { refused: 'out-of-range' };
  const { slug: sample, version, question, answer, agreed } = await sampleOf(input.procurementId);
  const reason = decideReason({ text: input.reason, others: [], about: [question, ...answer] });
  if ('refused' in reason) return reason;
  const doneAt = await by.clock.now(tx);
  const marked = { scale, score, agreed: agreed[String(scale)] ?? 0, reason: reason.reason };
  await insertCalibration(tx, input, { personId, sample, version, ...marked, doneAt });
  return { calibrated: true };
}
