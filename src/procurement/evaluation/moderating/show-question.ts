import type { Clock } from '../../../acts/clock.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import {
  findShown,
  insertShown,
  listPanelScores,
  lockQuestion,
  type PanelScore,
} from './individual-scores.queries.ts';

/**
 * Shows everybody’s scores on one question, once all are in (`decideQuestionState`). The first time is written down in
 * the same transaction, and from then on nobody can change a score of it: whoever has seen the others’ marks would
 * mark otherwise. What moves after that is the panel’s agreed number.
 */
export async function showQuestion(
  tx: Transaction,
  clock: Clock,
  question: ProcurementKey & { readonly criterionId: string; readonly to: 'panel' | 'observers' },
): Promise<PanelScore[]> {
  const { criterionId, to } = question;
  if (!(await findShown(tx, question, criterionId))) {
    await lockQuestion(tx, question, criterionId);
    await insertShown(tx, question, { criterionId, at: await clock.now(tx), to });
  }
  return listPanelScores(tx, question, criterionId);
}
