import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { listCriteria } from '../criteria/criteria.queries.ts';
import type { Criterion } from '../criteria/criterion.rules.ts';
import { toEvaluation } from '../criteria/evaluation.rules.ts';
import { listCriterionLineage } from '../criteria/lineage.queries.ts';
import type { CriterionLine } from '../criteria/lineage.rules.ts';
import { methodFormula, methodSentence } from '../criteria/method.en.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { toData } from '../tenders/procurement-data.rules.ts';
import { words } from './notice-words.en.ts';
import { readTender } from './read-tender.ts';
import { tenderData } from './tender-data.ts';
import { TenderNoticePage } from './tender-notice.page.tsx';

export const tenderNoticeRoute = route({
  path: '/contracts/:body/:procurement/tender',
  who: anyone,
  object: theProcurement,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const isOut = procurement.noticePublishedAt !== null;
    const now = await at.site.clock.now(at.db);
    const [criteria, lineage, thread, tender] = await Promise.all([
      isOut ? listCriteria(at.db, key) : [],
      isOut ? listCriterionLineage(at.db, key) : [],
      findThreadPlace(at.db, key, 'criteria'),
      isOut ? readTender(at.db, procurement, now) : null,
    ]);
    return {
      title: words.pageTitle(procurement.title),
      thread,
      body: (
        <TenderNoticePage procurement={procurement} criteria={criteria} lineage={lineage} tender={tender} />
      ),
      data: {
        procurement: toData(procurement),
        criteria: criteria.map((criterion) => criterionData(criterion, lineage)),
        // With the bids' values added, `pp score` computes the ranking from this.
        evaluation: toEvaluation(criteria),
        ...(tender ? tenderData(procurement, tender) : {}),
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
    measures: criterion.measures.map(({ plainName, unit, perSpendPence = null, evidenceRule }) => ({
      name: plainName,
      unit,
      perSpendPence,
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
