import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { listRoleHolders } from '../../../people/roles/roles.queries.ts';
import { representsBidder } from '../../barred/barred.queries.ts';
import { isOpener } from '../../bids/openers/apart.queries.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { listAgreedCriteria } from '../moderating/consensus.queries.ts';
import { listEvaluators, saveEvaluator } from './evaluators.queries.ts';
import {
  type AppointmentFault,
  closedQuestions,
  type EvaluatorKind,
  findAppointmentFault,
  questionsOf,
} from './panel.rules.ts';

export type Appointment = ProcurementKey & {
  readonly personId: string;
  readonly kind: EvaluatorKind;
  readonly criterionIds: readonly string[];
};

export type AppointRefusal =
  | AppointmentFault
  | 'notice-not-published'
  | 'conflicting-hats'
  | 'opens-the-bids'
  | 'not-an-evaluator'
  | 'stood-aside'
  | 'other-kind';

/**
 * Appoints a person to score named questions, before the bids are opened or after. Somebody who acts for a bidder is
 * refused outright: no declaration makes a judge of one's own bid fair. An officer holds the body's evaluator role; a
 * resident scores only what the notice named for residents.
 */
export async function appointEvaluator(
  tx: Transaction,
  by: By,
  input: Appointment,
): Promise<{ appointed: true } | Refusal<AppointRefusal>> {
  const { noticePublishedAt } = await getProcurementForUpdate(tx, input);
  if (!noticePublishedAt) return { refused: 'notice-not-published' };
  const questions = questionsOf(await listCriteria(tx, input));
  const evaluators = await listEvaluators(tx, input);
  const closed = closedQuestions(await listAgreedCriteria(tx, input), evaluators);
  const fault = findAppointmentFault(input, questions, closed);
  if (fault) return { refused: fault };
  if (await representsBidder(tx, input, input.personId)) return { refused: 'conflicting-hats' };
  if (await isOpener(tx, input, input.personId)) return { refused: 'opens-the-bids' };
  const earlier = evaluators.find(({ personId }) => personId === input.personId);
  if (earlier?.recusedAt) return { refused: 'stood-aside' };
  if (earlier && earlier.kind !== input.kind) return { refused: 'other-kind' };
  if (input.kind === 'officer') {
    const officers = await listRoleHolders(tx, input.bodyId, 'evaluator');
    if (officers.every(({ personId }) => personId !== input.personId)) return { refused: 'not-an-evaluator' };
  }
  await saveEvaluator(tx, input, { ...input, appointedAt: await by.clock.now(tx) });
  const codes = questions.filter(({ id }) => input.criterionIds.includes(id)).map(({ code }) => code);
  await recordEntry(tx, by, {
    type: 'evaluator-appointed',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { kind: input.kind, criteria: codes },
  });
  return { appointed: true };
}
