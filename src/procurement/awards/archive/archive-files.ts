import { formatInstant } from '../../../values/dates.ts';
import { publicPassages } from '../../contracts/details/passages.rules.ts';
import { decisionBlocks } from '../documents/decision-document.ts';
import { awardData } from '../published/visit-published.ts';
import { jsonFile, type KeptFile, type ReadyFile, safeName, textFile } from './archive.rules.ts';
import { blocksAsText } from './blocks-text.ts';
import type { PurchaseFile } from './read-purchase.ts';
import { words } from './words.en.ts';

/** What everybody may have of a purchase: nothing that its public pages do not tell. */
export function publicFiles(file: PurchaseFile): ReadyFile[] {
  const { procurement, published, scores } = file;
  const contract = published?.hasDetails ? publicPassages(file.passages) : null;
  return [
    textFile('README.txt', words.readme.public(procurement.title, procurement.bodyName)),
    jsonFile('purchase.json', purchaseOf(file)),
    jsonFile('notices.json', noticesOf(file)),
    jsonFile('criteria.json', { ...file.notice, lineage: lineageOf(file) }),
    jsonFile('tender/documents.json', file.documents),
    ...file.documentBytes,
    jsonFile('tender/questions-and-answers.json', file.answered),
    jsonFile('tender/changes.json', { amendments: file.amendments, deadlines: file.deadlines }),
    jsonFile('scores.json', { panel: scores.panel, questions: scores.questions ?? null }),
    jsonFile('conflicts.json', file.register.told),
    ...(published ? [jsonFile('award.json', awardData(published)), evaluationFile(published.file)] : []),
    ...(contract ? [jsonFile('contract.json', contract)] : []),
    ...recordFiles(file),
  ];
}

/** The authority’s own file: everything, with the names. */
export function wholeFiles(file: PurchaseFile): ReadyFile[] {
  const { procurement, decision } = file;
  const { award, reckoned } = decision.desk;
  const evaluation = award?.evaluation ?? reckoned?.evaluation;
  return [
    textFile('README.txt', words.readme.whole(procurement.title, procurement.bodyName)),
    jsonFile('purchase.json', purchaseOf(file)),
    jsonFile('notices.json', noticesOf(file)),
    jsonFile('criteria.json', {
      ...file.notice,
      criteria: decision.desk.criteria,
      lineage: lineageOf(file),
      reasons: decision.reasons,
    }),
    jsonFile('tender/documents.json', file.documents),
    ...file.documentBytes,
    jsonFile('tender/questions-and-answers.json', file.asked),
    jsonFile('tender/changes.json', { amendments: file.amendments, deadlines: file.deadlines }),
    ...file.bids.map((bid) => jsonFile(`bids/${safeName(bid.label)}/bid.json`, bid)),
    jsonFile('bids/who-takes-part.json', file.standings),
    jsonFile('bids/low-prices.json', decision.lowPrices),
    ...evaluatingFiles(file),
    ...(evaluation ? [evaluationFile(evaluation)] : []),
    ...(award ? [jsonFile('award.json', award)] : []),
    textFile(
      'decision-record.txt',
      blocksAsText(
        words.decisionTitle(procurement.title),
        decisionBlocks({ ...decision, now: stillOf(file) }),
      ),
    ),
    ...file.summaries.flatMap(({ label, sent }) =>
      sent ? [jsonFile(`summaries/${safeName(label)}.json`, sent)] : [],
    ),
    jsonFile('challenges.json', file.challenges),
    jsonFile('contract.json', file.passages),
    ...recordFiles(file),
  ];
}

function evaluatingFiles({ decision, register }: PurchaseFile): ReadyFile[] {
  return [
    jsonFile('evaluation/panel.json', decision.evaluators),
    jsonFile('evaluation/conflicts.json', register),
    jsonFile('evaluation/conflicts-assessment.json', decision.assessments),
    jsonFile('evaluation/scores.json', decision.scores),
    jsonFile('evaluation/dissents.json', decision.dissents),
  ];
}

/** What came with the bids, where the object storage still has it. */
export function attachmentFiles({ bids, attachments }: PurchaseFile): KeptFile[] {
  const labels = new Map(bids.map(({ id, label }) => [id, label]));
  return attachments
    .filter(({ state }) => state === 'kept')
    .map(({ bidId, name, bytes, sha256 }, index) => ({
      path: `bids/${safeName(labels.get(bidId) ?? '')}/attachments/${index + 1}-${safeName(name)}`,
      size: bytes,
      sha256,
    }));
}

/** The decision record tells no time of its own in an archive: the same content is the same file. */
function stillOf({ decision }: PurchaseFile) {
  const { award, procurement } = decision.desk;
  return award?.publishedAt ?? award?.decidedAt ?? procurement.bidsOpenedAt ?? procurement.createdAt;
}

function purchaseOf({ procurement }: PurchaseFile) {
  const { reached: _reached, ...facts } = procurement;
  return facts;
}

function noticesOf({ decision }: PurchaseFile) {
  return decision.notices.map(({ kind, identifier, publishedAt }) => ({ kind, identifier, publishedAt }));
}

function lineageOf({ decision }: PurchaseFile) {
  return decision.lineage.map(({ share: _share, ...line }) => line);
}

function evaluationFile(evaluation: unknown): ReadyFile {
  return textFile('evaluation.json', `${JSON.stringify(evaluation, null, 2)}\n`);
}

function recordFiles({ record }: PurchaseFile): ReadyFile[] {
  return [
    jsonFile(
      'record/entries.json',
      record.entries.map(({ bodyId: _body, procurementId: _purchase, roundId, ...entry }) => ({
        ...entry,
        about: roundId === null ? 'purchase' : 'round',
        when: formatInstant(entry.occurredAt),
      })),
    ),
    ...record.proofs.map(({ position, proof }) => textFile(`record/proofs/${position}.tlog-proof`, proof)),
  ];
}
