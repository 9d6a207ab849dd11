import { readStoredFile } from '../../../accountability/files/read-stored-file.ts';
import { listEntriesOfThread } from '../../../accountability/record/record-entries.queries.ts';
import { makeProof } from '../../../accountability/record/serving/make-proof.ts';
import { transact } from '../../../acts/transact.ts';
import { NotFound, orNotFound } from '../../../db/errors.ts';
import { findRoundOfProcurement } from '../../../participation/rounds/rounds.queries.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { listAttachments } from '../../bids/attachments/attachments.queries.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { listAmendments } from '../../clarifying/amending/amendments.queries.ts';
import { listDeadlineChanges } from '../../clarifying/amending/deadline-changes.queries.ts';
import { findDocumentFile, listDocuments } from '../../clarifying/documents/documents.queries.ts';
import type { TenderDocument } from '../../clarifying/documents/documents.rules.ts';
import { listAnswered, listAsked } from '../../clarifying/questions/clarifications.queries.ts';
import { sharedKeyOf } from '../../clarifying/shared-key.ts';
import { listStandingRows } from '../../conditions/deciding/standings.queries.ts';
import { listChallenges } from '../../contracts/challenges/challenges.queries.ts';
import { listPassages } from '../../contracts/details/details.queries.ts';
import { toEvaluation } from '../../criteria/evaluation.rules.ts';
import { readConflictsRegister } from '../../evaluation/interests/read-register.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { findSummaryOf } from '../awards.queries.ts';
import { visitDecision } from '../documents/visit-decision.ts';
import { findPublishedAward } from '../published/visit-published.ts';
import { findScoresStation } from '../published/visit-scores.ts';
import { type ReadyFile, safeName } from './archive.rules.ts';

export type PurchaseFile = Awaited<ReturnType<typeof readPurchaseFile>>;

/** Everything a purchase holds, for the archives: what is public of it, and what is the authority’s alone. */
export async function readPurchaseFile(at: Visit) {
  const decision = await visitDecision(at);
  const { procurement } = decision.desk;
  const key = keyOf(procurement);
  const { db } = at;
  const bids = await listOpenedBids(db, key);
  // The lots of a purchase have their documents together, under the first.
  const shared = sharedKeyOf(procurement);
  const documents = await listDocuments(db, shared);
  const round = await findRoundOfProcurement(db, key);
  return {
    decision,
    procurement,
    bids,
    attachments: await listAttachments(db, key),
    notice: toEvaluation(decision.desk.criteria),
    documents,
    documentBytes: await readDocuments(at, shared, documents),
    answered: await listAnswered(db, key),
    asked: await listAsked(db, key),
    amendments: await listAmendments(db, key),
    deadlines: await listDeadlineChanges(db, key),
    standings: await listStandingRows(db, key),
    challenges: await listChallenges(db, key),
    passages: await listPassages(db, key),
    register: await transact(db, theActor(at), (tx) => readConflictsRegister(tx, key)),
    summaries: await Promise.all(
      bids.map(async ({ label, supplierId }) => ({ label, sent: await findSummaryOf(db, key, supplierId) })),
    ),
    published: await findPublishedAward(at, procurement),
    scores: await findScoresStation(at, procurement),
    record: await readRecord(at, { ...key, roundId: round?.id ?? null }),
  };
}

/**
 * What the record says of the purchase and of the round in which residents were asked about it, with a proof of each entry
 * that has its place. Exports stay out.
 */
async function readRecord(at: Visit, of: Parameters<typeof listEntriesOfThread>[1]) {
  const entries = (await listEntriesOfThread(at.db, of)).filter(({ type }) => type !== 'file-exported');
  const place = { db: at.db, recordFolder: at.site.recordFolder };
  const proofs: { position: number; proof: string }[] = [];
  for (const { position } of entries) {
    if (position === null) continue;
    const proof = await proofOf(place, position);
    if (proof !== undefined) proofs.push({ position, proof });
  }
  return { entries, proofs };
}

/** Every version of every tender document, as bidders were handed it. */
async function readDocuments(
  at: Visit,
  shared: ReturnType<typeof keyOf>,
  documents: readonly TenderDocument[],
): Promise<ReadyFile[]> {
  const files: ReadyFile[] = [];
  for (const { id, number, version, fileName } of documents.flatMap((one) => [one.latest, ...one.earlier])) {
    const found = await orNotFound(findDocumentFile(at.db, shared, id));
    const { content } = await readStoredFile(at.db, at.site.filesFolder, { bodyId: shared.bodyId, ...found });
    files.push({ path: `tender/documents/${number}-v${version}-${safeName(fileName)}`, bytes: content });
  }
  return files;
}

/** None yet where no checkpoint covers the entry. */
async function proofOf(
  place: Parameters<typeof makeProof>[0],
  position: number,
): Promise<string | undefined> {
  try {
    return await makeProof(place, position);
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}
