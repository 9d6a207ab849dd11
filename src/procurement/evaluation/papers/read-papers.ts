import type { Database } from '../../../db/connect.ts';
import { listAttachments } from '../../bids/attachments/attachments.queries.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { listAllOpenedSubcontractors } from '../../bids/subcontractors/opened-subcontractors.queries.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { type Question, questionsOf } from '../appointing/panel.rules.ts';
import { listBidders } from '../bidders.queries.ts';
import { findHiding } from '../naming/naming.queries.ts';
import { layPapers, type PaperQuestion } from './bundle.rules.ts';
import { documentsBeside } from './documents.rules.ts';
import { subcontractorsBeside } from './subcontractors.rules.ts';

/** The papers of one purchase, the same whoever asks. */
export async function readPapers(db: Database, key: ProcurementKey): Promise<PaperQuestion[]> {
  const [criteria, bidders, opened, attachments, hidden, subcontractors] = await Promise.all([
    listCriteria(db, key),
    listBidders(db, key),
    listOpenedBids(db, key),
    listAttachments(db, key),
    findHiding(db, key),
    listAllOpenedSubcontractors(db, key),
  ]);
  const questions = questionsOf(criteria);
  return layPapers({ questions, bidders, opened, attachments, subcontractors, hidden });
}

/** What stands beside one answer: the documents of its bid, and who else would do part of it. */
export async function readBesideAnswer(db: Database, key: ProcurementKey, question: Question, bidId: string) {
  const [criteria, attachments, hidden, subcontractors] = await Promise.all([
    listCriteria(db, key),
    listAttachments(db, key),
    findHiding(db, key),
    listAllOpenedSubcontractors(db, key),
  ]);
  const purchase = { questions: questionsOf(criteria), attachments, hidden, subcontractors };
  return {
    documents: documentsBeside(bidId, question, purchase),
    subcontractors: subcontractorsBeside(bidId, question, purchase),
  };
}
