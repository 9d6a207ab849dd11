import { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { tellPurchase } from '../../participation/following/tell-purchase.ts';
import { londonDate } from '../../values/dates.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { decideRegime } from '../tenders/regime.rules.ts';
import { saveNotice } from '../tenders/save-procurement.queries.ts';
import { getProcurementForUpdate, listThresholds } from '../tenders/tenders.queries.ts';
import { checkCriteria, mayPublish, type NamedFinding } from './checks/checks.rules.ts';
import { listCriteria } from './criteria.queries.ts';
import { type Criterion, totalWeight } from './criterion.rules.ts';
import { toEvaluation } from './evaluation.rules.ts';
import { listCriterionLineage, listMandateLines } from './lineage.queries.ts';
import type { CriterionLine } from './lineage.rules.ts';

export type PublishRefusal =
  | Refusal<'notice-published' | 'deadline-passed'>
  | (Refusal<'weights-not-100'> & { readonly total: number })
  | (Refusal<'must-mend'> & { readonly findings: readonly NamedFinding[] });

/**
 * Publishes the tender notice and locks the criteria for good (Procurement Act 2023 s.23, and stricter: an error is
 * mended by ending this tender and starting again). `bidsDueAt` is the last instant at which a bid is in time.
 */
export async function publishTenderNotice(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly bidsDueAt: Temporal.Instant; readonly noticeIdentifier: string },
): Promise<{ criteria: number } | PublishRefusal> {
  const procurement = await getProcurementForUpdate(tx, input);
  if (procurement.noticePublishedAt) return { refused: 'notice-published' };
  const now = await by.clock.now(tx);
  if (Temporal.Instant.compare(input.bidsDueAt, now) <= 0) return { refused: 'deadline-passed' };
  const criteria = await listCriteria(tx, input);
  const total = totalWeight(criteria);
  if (total !== 100) return { refused: 'weights-not-100', total };
  const lineage = await listCriterionLineage(tx, input);
  const mandate = await listMandateLines(tx, input);
  const on = londonDate(procurement.createdAt);
  const { regime } = decideRegime(procurement, procurement.bodyKind, await listThresholds(tx), on);
  const findings = checkCriteria({ ...procurement, regime, criteria, lineage, mandate });
  if (!mayPublish(findings)) return { refused: 'must-mend', findings };
  const notice = {
    publishedAt: now,
    publishedBy: by.actor.personId,
    bidsDueAt: input.bidsDueAt,
    identifier: input.noticeIdentifier,
  };
  await saveNotice(tx, input, notice);
  await recordEntry(tx, by, {
    type: 'tender-notice-published',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: {
      noticeIdentifier: input.noticeIdentifier,
      bidsDueAt: input.bidsDueAt.toString(),
      criteria: criteria.map((criterion) => factsOf(criterion, lineage)),
      tieRule: toEvaluation(criteria).tieRule,
    },
  });
  await indexNotice(tx, procurement, criteria);
  await tellPurchase(tx, by, { ...input, moment: 'criteria-locked' });
  return { criteria: criteria.length };
}

function factsOf(criterion: Criterion, lineage: readonly CriterionLine[]) {
  const lines = lineage.filter(({ criterionId }) => criterionId === criterion.id);
  return {
    code: criterion.code,
    kind: criterion.kind,
    title: criterion.title,
    question: criterion.question,
    weight: criterion.weight,
    method: criterion.method,
    qualificationPence: criterion.qualificationPence,
    floorPence: criterion.floorPence,
    target: criterion.target,
    bandMax: criterion.bandMax,
    measures: criterion.measures.map(({ plainName, unit }) => ({ name: plainName, unit })),
    subjectMatter: criterion.subjectMatter,
    residentsScore: criterion.residentsScore,
    mandateLines: lines.map(({ roundSlug, outcomeSlug }) => ({ round: roundSlug, outcome: outcomeSlug })),
  };
}

function indexNotice(
  tx: Transaction,
  procurement: {
    readonly bodySlug: string;
    readonly slug: string;
    readonly title: string;
    readonly summary: string;
  },
  criteria: readonly Criterion[],
): Promise<void> {
  return indexForSearch(tx, {
    path: `/contracts/${procurement.bodySlug}/${procurement.slug}`,
    kind: 'contract',
    title: procurement.title,
    summary: procurement.summary,
    bodyText: criteria.map(({ title, question }) => `${title} ${question}`).join(' '),
  });
}
