import type { Visit } from '../../../web/edge/visit.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { listEvaluators } from '../../evaluation/appointing/evaluators.queries.ts';
import { listBidders } from '../../evaluation/bidders.queries.ts';
import { listDeclarations } from '../../evaluation/declaring/conflicts.queries.ts';
import { listAgreedScores } from '../../evaluation/moderating/consensus.queries.ts';
import { listDissents } from '../../evaluation/moderating/dissents.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { findAward } from '../awards.queries.ts';
import { bidderOf } from '../evaluation-file.rules.ts';
import { words } from '../result.words.en.ts';
import { type PanelCounts, type ToldQuestion, tellPanel, tellQuestions } from './scores.rules.ts';

export type ScoresStation = {
  readonly panel: PanelCounts;
  /** Every question with its agreed scores; undefined until the award is published. */
  readonly questions: readonly ToldQuestion[] | undefined;
};

/** What everyone may know of the scoring: counts at any time; scores and reasons with the award. Never a name. */
export async function findScoresStation(at: Visit, procurement: Procurement): Promise<ScoresStation> {
  const key = keyOf(procurement);
  const [evaluators, declarations, bidders, award] = await Promise.all([
    listEvaluators(at.db, key),
    listDeclarations(at.db, key),
    listBidders(at.db, key),
    findAward(at.db, key),
  ]);
  const panel = tellPanel(evaluators, declarations, bidders.length);
  if (!award?.publishedAt) return { panel, questions: undefined };
  const [criteria, agreed, dissents] = await Promise.all([
    listCriteria(at.db, key),
    listAgreedScores(at.db, key),
    listDissents(at.db, key),
  ]);
  const nameOf = new Map(
    bidders.map(({ bidId, label, supplierName }) => {
      const bidder = bidderOf(label);
      return [bidId, bidId === award.bidId ? words.named(bidder, supplierName) : bidder] as const;
    }),
  );
  return { panel, questions: tellQuestions({ criteria, agreed, dissents, evaluators, nameOf }) };
}
