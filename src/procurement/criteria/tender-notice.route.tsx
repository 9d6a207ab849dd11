import { Temporal } from 'temporal-polyfill';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { toData } from '../tenders/procurement-data.rules.ts';
import { listCriteria } from './criteria.queries.ts';
import type { Criterion } from './criterion.rules.ts';
import { toEvaluation } from './evaluation.rules.ts';
import { listCriterionLineage } from './lineage.queries.ts';
import type { CriterionLine } from './lineage.rules.ts';
import { methodFormula, methodSentence } from './method.en.ts';
import { words } from './notice-words.en.ts';
import { TenderNoticePage } from './tender-notice.page.tsx';

export const tenderNoticeRoute = route({
  path: '/contracts/:body/:procurement/tender',
  who: anyone,
  object: theProcurement,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const isOut = procurement.noticePublishedAt !== null;
    const [criteria, lineage, thread, now] = await Promise.all([
      isOut ? listCriteria(at.db, key) : [],
      isOut ? listCriterionLineage(at.db, key) : [],
      findThreadPlace(at.db, key, 'criteria'),
      at.site.clock.now(at.db),
    ]);
    const { bidsDueAt } = procurement;
    const isOpen = isOut && bidsDueAt !== null && Temporal.Instant.compare(now, bidsDueAt) <= 0;
    return {
      title: words.pageTitle(procurement.title),
      thread,
      body: (
        <TenderNoticePage procurement={procurement} criteria={criteria} lineage={lineage} isOpen={isOpen} />
      ),
      data: {
        procurement: toData(procurement),
        criteria: criteria.map((criterion) => criterionData(criterion, lineage)),
        // With the bids' values added, `pp score` computes the ranking from this.
        evaluation: toEvaluation(criteria),
      },
    };
  },
});

function criterionData(criterion: Criterion, lineage: readonly CriterionLine[]) {
  const lines = lineage.filter(({ criterionId }) => criterionId === criterion.id);
  return {
    code: criterion.code,
    kind: criterion.kind,
    title: criterion.title,
    question: criterion.question,
    weight: criterion.weight,
    method: criterion.method,
    explained: methodSentence(criterion),
    formula: methodFormula(criterion),
    qualificationPence: criterion.qualificationPence,
    floorPence: criterion.floorPence,
    target: criterion.target,
    bandMax: criterion.bandMax,
    measures: criterion.measures.map(({ plainName, unit, evidenceRule }) => ({
      name: plainName,
      unit,
      evidenceRule,
    })),
    subjectMatter: criterion.subjectMatter,
    residentsScore: criterion.residentsScore,
    mandateLines: lines.map((line) => ({
      round: line.roundSlug,
      outcome: line.outcomeSlug,
      name: line.outcomeName,
      answer: line.answer,
      shareBasisPoints: line.adoptedBasisPoints,
    })),
  };
}
