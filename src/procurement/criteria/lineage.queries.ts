import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { type Fraction, fraction } from '../../values/fraction.ts';
import { parseFraction } from '../../values/fraction-text.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { CriterionKey } from './criteria.queries.ts';
import type { CriterionLine, LineKey, MandateLine } from './lineage.rules.ts';

/** Which mandate lines each criterion came from, in the mandate's order: of the mandate it was tied to, whatever came later. */
export async function listCriterionLineage(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<CriterionLine[]> {
  const rows = await selectLines(db)
    .innerJoin('criterion_mandate_line as t', (join) =>
      join
        .onRef('t.body_id', '=', 'l.body_id')
        .onRef('t.round_id', '=', 'l.round_id')
        .onRef('t.outcome_id', '=', 'l.outcome_id')
        .onRef('t.mandate_version', '=', 'l.version'),
    )
    .select('t.criterion_id as criterionId')
    .where('t.body_id', '=', key.bodyId)
    .where('t.procurement_id', '=', key.procurementId)
    .execute();
  return rows.map(({ exact, ...row }) => ({ ...row, share: shareOf(row, exact) }));
}

/**
 * The lines of the mandate this procurement answers to: of its own round where it had one, else of the body's latest
 * published mandate for a round of the whole body or region that was published before the notice. Where the body has
 * changed course, the newest.
 */
export async function listMandateLines(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<MandateLine[]> {
  const rows = await selectLines(db)
    .innerJoin('mandate as m', (join) =>
      join
        .onRef('m.round_id', '=', 'l.round_id')
        .onRef('m.body_id', '=', 'l.body_id')
        .onRef('m.version', '=', 'l.version'),
    )
    .where('l.body_id', '=', key.bodyId)
    .where('m.published_at', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mandate as later')
            .select('later.version')
            .whereRef('later.round_id', '=', 'm.round_id')
            .whereRef('later.body_id', '=', 'm.body_id')
            .whereRef('later.version', '>', 'm.version')
            .where('later.published_at', 'is not', null),
        ),
      ),
    )
    .where((where) =>
      where.or([where('r.procurement_id', 'is', null), where('r.procurement_id', '=', key.procurementId)]),
    )
    .clearOrderBy()
    .orderBy((order) => order('r.procurement_id', 'is', null))
    .orderBy('m.published_at', 'desc')
    .orderBy('o.position')
    .execute();
  return rows
    .filter(({ roundId }) => roundId === rows[0]?.roundId)
    .map(({ exact, ...row }) => ({ ...row, share: shareOf(row, exact) }));
}

/** What a line counts for, exactly: residents' own share where adopted, the share named where varied. */
function shareOf(
  { answer, adoptedBasisPoints }: Pick<MandateLine, 'answer' | 'adoptedBasisPoints'>,
  exact: string | null,
): Fraction {
  const residents = answer === 'adopted' && exact !== null ? parseFraction(exact) : null;
  return residents && !('refused' in residents) ? residents : fraction(adoptedBasisPoints, 10_000);
}

/** A purchase whose locked criteria came from a round: the marks each of its outcomes is worth there, of 100. */
export type MarkedProcurement = {
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly slug: string;
  readonly title: string;
  readonly outcomeId: string;
  readonly marks: number;
};

/** Every purchase that a round became marks in, the latest notice first; drafts stay out. */
export async function listMarksOfRound(
  db: Database | Transaction,
  roundId: string,
): Promise<MarkedProcurement[]> {
  return db
    .selectFrom('criterion_mandate_line as t')
    .innerJoin('criterion as c', (join) =>
      join
        .onRef('c.body_id', '=', 't.body_id')
        .onRef('c.procurement_id', '=', 't.procurement_id')
        .onRef('c.id', '=', 't.criterion_id'),
    )
    .innerJoin('procurement as p', (join) =>
      join.onRef('p.body_id', '=', 't.body_id').onRef('p.id', '=', 't.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 't.body_id')
    .select(['b.slug as bodySlug', 'b.name as bodyName', 'p.slug', 'p.title', 't.outcome_id as outcomeId'])
    .select(({ fn }) => fn.sum<number>('c.weight').as('marks'))
    .where('t.round_id', '=', roundId)
    .where('p.notice_published_at', 'is not', null)
    .groupBy(['b.slug', 'b.name', 'p.slug', 'p.title', 'p.notice_published_at', 't.outcome_id'])
    .orderBy('p.notice_published_at', 'desc')
    .orderBy('p.slug')
    .execute();
}

function selectLines(db: Database | Transaction) {
  return db
    .selectFrom('mandate_line as l')
    .innerJoin('round as r', 'r.id', 'l.round_id')
    .innerJoin('outcome as outcome', 'outcome.id', 'l.outcome_id')
    .innerJoin('round_outcome as o', (join) =>
      join.onRef('o.round_id', '=', 'l.round_id').onRef('o.outcome_id', '=', 'l.outcome_id'),
    )
    .leftJoin('round_share as s', (join) =>
      join
        .onRef('s.round_id', '=', 'l.round_id')
        .onRef('s.outcome_id', '=', 'l.outcome_id')
        .onRef('s.rule', '=', 'r.rule'),
    )
    .select([
      's.exact',
      'l.round_id as roundId',
      'l.version',
      'r.slug as roundSlug',
      'r.title as roundTitle',
      'l.outcome_id as outcomeId',
      'outcome.slug as outcomeSlug',
      'outcome.plain_name as outcomeName',
      'l.answer',
      'l.adopted_basis_points as adoptedBasisPoints',
      'l.reason',
      'o.position',
    ])
    .orderBy('o.position');
}

export async function insertLines(
  tx: Transaction,
  key: CriterionKey,
  lines: readonly LineKey[],
): Promise<void> {
  if (lines.length === 0) return;
  const rows = lines.map((line) => ({
    body_id: key.bodyId,
    procurement_id: key.procurementId,
    criterion_id: key.criterionId,
    round_id: line.roundId,
    outcome_id: line.outcomeId,
    mandate_version: newestVersion(key.bodyId, line.roundId),
  }));
  await tx.insertInto('criterion_mandate_line').values(rows).execute();
}

/** Ties that came from an answer since changed now come from the newest. */
export async function followNewestMandate(tx: Transaction, key: ProcurementKey): Promise<void> {
  await tx
    .updateTable('criterion_mandate_line')
    .set(({ ref }) => ({ mandate_version: newestVersion(key.bodyId, ref('round_id')) }))
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
}

/** A body's newest published mandate on a round, by its number. */
function newestVersion(bodyId: string, roundId: unknown) {
  return sql<number>`coalesce((select max(m.version) from mandate m where m.round_id = ${roundId}
    and m.body_id = ${bodyId} and m.published_at is not null), 1)`;
}

export async function deleteLines(tx: Transaction, key: CriterionKey): Promise<void> {
  await tx
    .deleteFrom('criterion_mandate_line')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('criterion_id', '=', key.criterionId)
    .execute();
}
