import { besideData } from '../criteria/beside/read-beside.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { conditionFacts } from './notice-facts.ts';
import type { Tender } from './read-tender.ts';

/** What stands around the criteria of a published tender, for machines. */
export function tenderData(procurement: Procurement, tender: Tender) {
  return {
    questionsUntil: procurement.questionsUntil?.toString() ?? null,
    conditions: tender.conditions.map(conditionFacts),
    noneBecause: tender.noneBecause,
    keptFor: tender.keptFor,
    lots: tender.lots.map((lot) => ({ number: lot.lotNumber, title: lot.title, page: threadHref(lot) })),
    beside: besideData(tender.beside),
    documents: documentsData(procurement, tender),
    questions: tender.answered.map(({ number, question, answer, answeredAt }) => ({
      number,
      question,
      answer,
      answeredAt: answeredAt.toString(),
    })),
    ...changesData(tender),
    notices: tender.notices.map(({ kind, identifier, publishedAt }) => ({
      kind,
      identifier,
      publishedAt: publishedAt.toString(),
    })),
    sealing: {
      kind: procurement.sealing,
      openers: tender.box.openers.map(({ office }) => office),
      needed: tender.box.threshold,
      graceMinutes: tender.box.graceMinutes,
    },
    givenUp: tender.abandonment
      ? {
          stage: tender.abandonment.stage,
          reason: tender.abandonment.reason,
          at: tender.abandonment.abandonedAt.toString(),
        }
      : null,
  };
}

function documentsData(procurement: Procurement, { documents }: Tender) {
  return documents.flatMap(({ latest, earlier }) =>
    [latest, ...earlier].map((document) => ({
      number: document.number,
      version: document.version,
      isInForce: document === latest,
      title: document.title,
      mediaType: document.mediaType,
      bytes: document.sizeBytes,
      sha256: document.sha256,
      amendment: document.amendment,
      addedAt: document.addedAt.toString(),
      href: `${threadHref(procurement)}/documents/${document.id}`,
    })),
  );
}

function changesData(tender: Tender) {
  return {
    amendments: tender.amendments.map(({ number, what, reason, needsConfirming, publishedAt }) => ({
      number,
      what,
      reason,
      needsConfirming,
      publishedAt: publishedAt.toString(),
    })),
    deadlineChanges: tender.deadlineChanges.map((change) => ({
      because: change.because,
      reason: change.reason,
      from: change.fromDueAt.toString(),
      to: change.toDueAt.toString(),
      measuredMinutes: change.measuredMinutes,
      changedAt: change.changedAt.toString(),
    })),
  };
}
