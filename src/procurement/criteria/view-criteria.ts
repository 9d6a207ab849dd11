import type { Database, Transaction } from '../../db/connect.ts';
import { rowInForce } from '../../values/dated-rows.ts';
import { londonDate } from '../../values/dates.ts';
import { keyOf } from '../tenders/find-procurement.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { decideRegime, type Threshold } from '../tenders/regime.rules.ts';
import { findBodyKind, listThresholds } from '../tenders/tenders.queries.ts';
import { type Burden, estimateBurden } from './burden/burden.rules.ts';
import { checkCriteria, type NamedFinding } from './checks/checks.rules.ts';
import type { LastRun } from './checks/finding.rules.ts';
import { findConflictsAssessed } from './conflicts/conflicts.queries.ts';
import { listCriteria } from './criteria.queries.ts';
import type { Criterion } from './criterion.rules.ts';
import type { Indicator } from './indicators/indicator.rules.ts';
import { listKpis } from './indicators/indicators.queries.ts';
import { listCriterionLineage, listMandateLines } from './lineage.queries.ts';
import type { CriterionLine, MandateLine } from './lineage.rules.ts';
import type { Note } from './notes/note.rules.ts';
import { listNotes } from './notes/notes.queries.ts';
import { type OpenWarning, openWarnings } from './reasons/reason.rules.ts';
import { listReasons } from './reasons/reasons.queries.ts';
import { fingerprintOf } from './simulated/fingerprint.rules.ts';
import { findKeptRun } from './simulated/simulated.queries.ts';

/** The criteria of a procurement with where they come from, what stands beside them, and what the checks find. */
export type CriteriaView = {
  readonly criteria: readonly Criterion[];
  readonly lineage: readonly CriterionLine[];
  readonly mandate: readonly MandateLine[];
  readonly notes: readonly Note[];
  readonly indicators: readonly Indicator[];
  readonly conflictsAssessed: boolean;
  readonly burden: Burden;
  readonly lastRun: LastRun | null;
  readonly findings: readonly NamedFinding[];
  /** The findings that warn, each with the reason given for going on. */
  readonly warnings: readonly OpenWarning[];
};

export async function viewCriteria(
  db: Database | Transaction,
  procurement: Procurement,
): Promise<CriteriaView> {
  const { ground, thresholds, kind, reasons, run, assessed } = await readGround(db, procurement);
  const on = londonDate(procurement.createdAt);
  const { regime } = decideRegime(procurement, kind, thresholds, on);
  const lastRun = run && { ...run, isOfThese: run.criteriaSha256 === fingerprintOf(ground.criteria) };
  const findings = checkCriteria({
    ...procurement,
    ...ground,
    regime,
    notes: ground.notes.map((note) => note.kind),
    indicators: ground.indicators.length,
    indicatorsOverPence: indicatorsOver(thresholds, procurement),
    conflictsAssessed: assessed !== null,
    lastRun,
  });
  return {
    ...ground,
    conflictsAssessed: assessed !== null,
    lastRun,
    burden: estimateBurden(ground.criteria, procurement.valuePence),
    findings,
    warnings: openWarnings(findings, reasons),
  };
}

async function readGround(db: Database | Transaction, procurement: Procurement) {
  const key = keyOf(procurement);
  const [criteria, lineage, mandate, notes, indicators, assessed, reasons, run, kind, thresholds] =
    await Promise.all([
      listCriteria(db, key),
      listCriterionLineage(db, key),
      listMandateLines(db, key),
      listNotes(db, key),
      listKpis(db, key),
      findConflictsAssessed(db, key),
      listReasons(db, key),
      findKeptRun(db, key),
      findBodyKind(db, key.bodyId),
      listThresholds(db),
    ]);
  const ground = { criteria, lineage, mandate, notes, indicators };
  return { ground, assessed, reasons, run: run ?? null, kind, thresholds };
}

/** From which value indicators are due, on the day the purchase began. */
function indicatorsOver(thresholds: readonly Threshold[], { createdAt }: Procurement): number | null {
  const rows = thresholds.filter(({ kind }) => kind === 'performance-indicators');
  return rowInForce(rows, londonDate(createdAt))?.pence ?? null;
}
