import type { Transaction } from '../../../db/connect.ts';
import { countLessonsLeft } from '../../../participation/training/training.queries.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { type Question, questionsOf } from '../appointing/panel.rules.ts';
import { listBidders } from '../bidders.queries.ts';
import { listDeclarations } from '../declaring/conflicts.queries.ts';
import type { AgreedScore } from './agreed-score.rules.ts';
import { listAgreedScores } from './consensus.queries.ts';
import { listProgress } from './individual-scores.queries.ts';
import { decideQuestionState, type QuestionProgress, type QuestionState } from './progress.rules.ts';

/** Who scores a question; a resident who is learning has lessons still to pass, and cannot score yet. */
export type Scorer = QuestionProgress & { readonly isLearning: boolean };

/** One question as the moderator sees it: who is done, and what is agreed. No score that is not agreed. */
export type ModeratedQuestion = {
  readonly question: Question;
  readonly state: QuestionState;
  readonly scorers: readonly Scorer[];
  readonly agreed: readonly AgreedScore[];
};

export type ModeratedPanel = Awaited<ReturnType<typeof readModeration>>;

/** The panel question by question: who is done, what is agreed. */
export async function readModeration(tx: Transaction, key: ProcurementKey) {
  const questions = questionsOf(await listCriteria(tx, key));
  const bidders = await listBidders(tx, key);
  const bids = bidders
    .map(({ bidId, label }) => ({ bidId, label }))
    .sort((a, b) => a.label.length - b.label.length || (a.label < b.label ? -1 : 1));
  const progress = await withLearning(tx, await listProgress(tx, key));
  const inIt = new Set(bids.map(({ bidId }) => bidId));
  const agreed = (await listAgreedScores(tx, key)).filter(({ bidId }) => inIt.has(bidId));
  const declarations = await listDeclarations(tx, key);
  return {
    bids,
    bidders,
    undecided: declarations.filter(({ finding, decision }) => finding === 'perceived' && !decision).length,
    questions: questions.map((question): ModeratedQuestion => {
      const scorers = progress.filter(({ criterionId }) => criterionId === question.id);
      const own = agreed.filter(({ criterionId }) => criterionId === question.id);
      const state = decideQuestionState({ scorers, bids: bids.length, agreed: own.length });
      return { question, state, scorers, agreed: own };
    }),
  };
}

async function withLearning(tx: Transaction, scorers: readonly QuestionProgress[]): Promise<Scorer[]> {
  const residents = scorers.filter(({ kind }) => kind === 'resident').map(({ personId }) => personId);
  const left = await countLessonsLeft(tx, [...new Set(residents)]);
  return scorers.map((scorer) => ({ ...scorer, isLearning: (left.get(scorer.personId) ?? 0) > 0 }));
}
