import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { canonicalJson } from '../../../values/canonical-json.ts';
import type { Attachment } from '../../bids/attachments/shown-attachment.rules.ts';
import type { OpenedBid, OpenedCommitment } from '../../bids/opened-bid.rules.ts';
import type { OpenedSubcontractor } from '../../bids/subcontractors/opened-subcontractor.rules.ts';
import type { Question } from '../appointing/panel.rules.ts';
import { areNamesShown, type Hiding, type MetBid, meetBids, type NamedBid } from '../naming/naming.rules.ts';
import { type BidDocuments, documentsBeside } from './documents.rules.ts';
import { type BidSubcontractors, subcontractorsBeside } from './subcontractors.rules.ts';

/** One answer as it stands in the papers: whole, with what it commits to. */
export type Paper = {
  readonly bid: MetBid;
  readonly answer: string;
  readonly commitments: readonly OpenedCommitment[];
  readonly documents: BidDocuments;
  readonly subcontractors: BidSubcontractors;
};
export type PaperQuestion = { readonly question: Question; readonly papers: readonly Paper[] };

/** Every answer to every question that people score, in the order and under the names that all of them meet. */
export function layPapers(purchase: {
  readonly questions: readonly Question[];
  readonly bidders: readonly NamedBid[];
  readonly opened: readonly OpenedBid[];
  readonly attachments: readonly Attachment[];
  readonly subcontractors: readonly OpenedSubcontractor[];
  readonly hidden: Hiding;
}): PaperQuestion[] {
  return purchase.questions.map((question) => ({
    question,
    papers: meetBids(purchase.bidders, areNamesShown(purchase.hidden, question.kind)).map((bid) => {
      const own = purchase.opened.find(({ id }) => id === bid.bidId);
      const isThis = ({ criterionId }: { readonly criterionId: string }) => criterionId === question.id;
      const commitments = own?.commitments.filter(isThis) ?? [];
      const documents = documentsBeside(bid.bidId, question, purchase);
      const subcontractors = subcontractorsBeside(bid.bidId, question, purchase);
      const answer = own?.answers.find(isThis)?.answer ?? '';
      return { bid, answer, commitments, documents, subcontractors };
    }),
  }));
}

/**
 * The fingerprint of the papers, by which anybody can tell that they read the same as everybody else: SHA-256 over every
 * question, answer, commitment, document and sub-contractor as RFC 8785 canonical JSON, hexadecimal. Summaries are no part of it.
 */
export function fingerprintPapers(questions: readonly PaperQuestion[]): string {
  return sha256Hex(
    canonicalJson(
      questions.map(({ question, papers }) => ({
        code: question.code,
        question: question.question,
        papers: papers.map(({ bid, answer, commitments, documents, subcontractors }) => ({
          bid: bid.supplierName ?? bid.label,
          answer,
          commitments: commitments.map(({ measureName, quantity, perSpendPence, dueOn, place }) => ({
            measureName,
            quantity,
            dueOn: dueOn.toString(),
            place,
            ...(perSpendPence === null ? {} : { perSpendPence }),
          })),
          ...(documents.shown.length > 0 ? { documents: documents.shown.map(({ sha256 }) => sha256) } : {}),
          ...(subcontractors.shown.length > 0 ? { subcontractors: subcontractors.shown } : {}),
        })),
      })),
    ),
  );
}
