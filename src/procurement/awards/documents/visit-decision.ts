import { transact } from '../../../acts/transact.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { sharedKeyOf } from '../../clarifying/shared-key.ts';
import { listConflictsAssessments } from '../../criteria/conflicts/conflicts.queries.ts';
import { listCriterionLineage } from '../../criteria/lineage.queries.ts';
import { listReasons } from '../../criteria/reasons/reasons.queries.ts';
import { listEvaluators } from '../../evaluation/appointing/evaluators.queries.ts';
import { readConflictsRegister } from '../../evaluation/interests/read-register.ts';
import { listAgreedScores } from '../../evaluation/moderating/consensus.queries.ts';
import { listDissents } from '../../evaluation/moderating/dissents.queries.ts';
import { listNotices } from '../../notices/notices.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { visitAwardDesk } from '../deciding/visit-award.ts';
import { listLeftOutBids } from '../left-out.queries.ts';
import { listLowPrices } from '../low-prices/low-prices.queries.ts';

export type DecisionFile = Awaited<ReturnType<typeof visitDecision>>;

/** Everything that a decision rests on, as the authority keeps it: also what nobody else reads. */
export async function visitDecision(at: Visit) {
  const desk = await visitAwardDesk(at);
  const key = keyOf(desk.procurement);
  const actor = theActor(at);
  const [lineage, reasons, evaluators, scores, lowPrices, leftOut, notices, within, now] = await Promise.all([
    listCriterionLineage(at.db, key),
    listReasons(at.db, key),
    listEvaluators(at.db, key),
    listAgreedScores(at.db, key),
    listLowPrices(at.db, key),
    listLeftOutBids(at.db, key),
    listNotices(at.db, key),
    // Declarations are read as somebody: row-level security asks who.
    transact(at.db, actor, async (tx) => ({
      register: await readConflictsRegister(tx, key),
      dissents: await listDissents(tx, key),
      assessments: await listConflictsAssessments(tx, sharedKeyOf(desk.procurement)),
    })),
    at.site.clock.now(at.db),
  ]);
  return { desk, lineage, reasons, evaluators, scores, lowPrices, leftOut, notices, ...within, now };
}
