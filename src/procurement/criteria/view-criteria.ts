import type { Database, Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { keyOf } from '../tenders/find-procurement.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { decideRegime } from '../tenders/regime.rules.ts';
import { findBodyKind, listThresholds } from '../tenders/tenders.queries.ts';
import { checkCriteria, type NamedFinding } from './checks/checks.rules.ts';
import { listCriteria } from './criteria.queries.ts';
import type { Criterion } from './criterion.rules.ts';
import { listCriterionLineage, listMandateLines } from './lineage.queries.ts';
import type { CriterionLine, MandateLine } from './lineage.rules.ts';

/** The criteria of a procurement with where they come from and what the checks find. */
export type CriteriaView = {
  readonly criteria: readonly Criterion[];
  readonly lineage: readonly CriterionLine[];
  readonly mandate: readonly MandateLine[];
  readonly findings: readonly NamedFinding[];
};

export async function viewCriteria(
  db: Database | Transaction,
  procurement: Procurement,
): Promise<CriteriaView> {
  const key = keyOf(procurement);
  const [criteria, lineage, mandate, kind, thresholds] = await Promise.all([
    listCriteria(db, key),
    listCriterionLineage(db, key),
    listMandateLines(db, key),
    findBodyKind(db, key.bodyId),
    listThresholds(db),
  ]);
  const { regime } = decideRegime(procurement, kind, thresholds, londonDate(procurement.createdAt));
  const findings = checkCriteria({ ...procurement, regime, criteria, lineage, mandate });
  return { criteria, lineage, mandate, findings };
}
