import { transact } from '../../../acts/transact.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { countOwnLessonsLeft } from '../../../participation/training/training.queries.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { type Evaluator, findEvaluator } from '../appointing/evaluators.queries.ts';
import { questionsOf } from '../appointing/panel.rules.ts';
import { listBidders } from '../bidders.queries.ts';
import { findCalibration } from '../calibrating/calibrations.queries.ts';
import { listOwnDeclarations } from '../declaring/conflicts.queries.ts';
import { decideStanding } from '../declaring/declarations.rules.ts';
import { listAgreedScores } from '../moderating/consensus.queries.ts';
import { findHiding } from '../naming/naming.queries.ts';
import { areNamesShown, meetBids } from '../naming/naming.rules.ts';
import { layDesk } from './desk.rules.ts';
import { listOwnScores, listShownQuestions } from './own-scores.queries.ts';

/** The hat an appointed officer scores in; a resident scores as themselves. */
export const scorersHat = bodyRole('evaluator');

export type OwnDesk = { readonly procurement: Procurement; readonly evaluator: Evaluator };
export type LaidDesk = Awaited<ReturnType<typeof layOwnDesk>>;

/** Finds the competition for somebody appointed to score it; for anybody else there is nothing here. */
export async function findOwnDesk(at: Visit): Promise<OwnDesk> {
  const procurement = await theProcurement(at);
  const evaluator = await findEvaluator(at.db, keyOf(procurement), theActor(at).personId);
  if (!evaluator) throw new NotFound();
  return { procurement, evaluator };
}

/** Whether somebody appointed as an officer wears another hat than the evaluator’s. */
export function wearsWrongHat(at: Visit, { procurement, evaluator }: OwnDesk): boolean {
  const { hat } = theActor(at);
  if (evaluator.kind === 'resident') return false;
  return !(hat.kind === 'body' && hat.role === 'evaluator' && hat.bodyId === procurement.bodyId);
}

/** Everything on an evaluator’s own desk, read as themselves, so that nobody else’s score can come along. */
export function visitOwnDesk(at: Visit, own: OwnDesk): Promise<LaidDesk> {
  return transact(at.db, theActor(at), (tx) => layOwnDesk(tx, own));
}

/** The same inside an act of theirs. */
export async function layOwnDesk(tx: Transaction, { procurement, evaluator }: OwnDesk) {
  const key = keyOf(procurement);
  const { personId, criterionIds } = evaluator;
  const bidders = await listBidders(tx, key);
  const declarations = await listOwnDeclarations(tx, key, personId);
  const questions = questionsOf(await listCriteria(tx, key)).filter(({ id }) => criterionIds.includes(id));
  const own = await listOwnScores(tx, key, personId);
  const agreed = await listAgreedScores(tx, key);
  const lessonsLeft = evaluator.kind === 'resident' ? await countOwnLessonsLeft(tx, personId) : 0;
  const calibration = await findCalibration(tx, key, personId);
  const declared = new Set(declarations.map(({ bidId }) => bidId));
  const standing = decideStanding({
    recused: evaluator.recusedAt !== null,
    lessonsLeft,
    undeclared: bidders.filter(({ bidId }) => !declared.has(bidId)).length,
    undecided: declarations.filter(({ finding, decision }) => finding === 'perceived' && !decision).length,
    calibrated: calibration !== undefined,
  });
  const hidden = await findHiding(tx, key);
  const kindOf = new Map(questions.map(({ id, kind }) => [id, kind]));
  const bidsOn = (id: string) => meetBids(bidders, areNamesShown(hidden, kindOf.get(id) ?? 'social-value'));
  const shown = await listShownQuestions(tx, key);
  const desk = layDesk({ questions, bidsOn, own, agreed, shown });
  return { bidders, declarations, questions, own, standing, lessonsLeft, desk };
}
