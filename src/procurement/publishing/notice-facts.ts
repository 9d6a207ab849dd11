import type { TenderDocument } from '../clarifying/documents/documents.rules.ts';
import type { Condition } from '../conditions/setting/condition.rules.ts';
import type { Criterion } from '../criteria/criterion.rules.ts';
import { tieRuleOf } from '../criteria/evaluation.rules.ts';
import type { CriterionLine } from '../criteria/lineage.rules.ts';
import type { CriteriaView } from '../criteria/view-criteria.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import type { BoxFacts } from './box.rules.ts';

export type Publishing = {
  readonly noticeIdentifier: string | null;
  readonly publishedOnPlatformAt: string | null;
  readonly bidsDueAt: string;
  readonly questionsUntil: string;
  /** Where bids are due before the least time of the law: the earliest day it gives, and why the officer goes on. */
  readonly shortTime: { readonly earliest: string; readonly reason: string } | null;
};

/** What the public record fixes of a tender notice: everything that bidders and residents were told. */
export function noticeFacts(
  publishing: Publishing,
  procurement: Procurement,
  view: CriteriaView,
  given: {
    readonly documents: readonly TenderDocument[];
    readonly conditions: readonly Condition[];
    readonly box: BoxFacts;
    readonly observers: readonly string[];
  },
) {
  const { box } = given;
  return {
    ...publishing,
    lot: procurement.lotNumber,
    criteria: view.criteria.map((criterion) => factsOf(criterion, view.lineage)),
    tieRule: [...tieRuleOf(view.criteria)],
    conditions: given.conditions.map(conditionFacts),
    indicators: view.indicators.map(({ name, measured, target }) => ({ name, measured, target })),
    notes: view.notes.map(({ kind, note }) => ({ kind, note })),
    reasons: view.warnings.map(({ sentence, reason }) => ({ warning: sentence, reason })),
    documents: given.documents.map(({ latest }) => ({
      number: latest.number,
      version: latest.version,
      title: latest.title,
      sha256: latest.sha256,
    })),
    sealing: {
      kind: procurement.sealing,
      openers: box.openers.map(({ office }) => office),
      needed: box.threshold,
      graceMinutes: box.graceMinutes,
    },
    observers: given.observers.length,
  };
}

/** One condition of participation as the record and the data of the tender give it. */
export function conditionFacts({ kind, requirement, proof, proportion }: Condition) {
  return { kind, requirement, proof, proportion };
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
    measures: criterion.measures.map(({ plainName, unit, perSpendPence }) => ({
      name: plainName,
      unit,
      ...(perSpendPence ? { perSpendPence } : {}),
    })),
    subjectMatter: criterion.subjectMatter,
    residentsScore: criterion.residentsScore,
    residentsPart: criterion.residentsPart,
    mandateLines: lines.map(({ roundSlug, outcomeSlug }) => ({ round: roundSlug, outcome: outcomeSlug })),
  };
}
