import { type InferResult, type Insertable, sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import type { PromiseTable } from '../../db/tables.ts';
import { countReports, type ReportCounts } from './disputes.rules.ts';
import { type Instalment, owedBy } from './instalments.rules.ts';
import { type Levels, levelsOf, type ShownLevels, type StandingSums, showLevels } from './levels.rules.ts';
import { standingOf, type Timing } from './promises.rules.ts';
import { selectPromises } from './select-promises.queries.ts';

type Row = InferResult<ReturnType<typeof selectPromises>>[number];

/** A promise as it stands on a day: its facts, its four levels, its dates, and what residents reported. */
export type Promised = Omit<Row, 'promisedQuantity' | 'reports' | 'instalments' | keyof StandingSums> & {
  /** What was promised at the award, before any variation. */
  readonly promisedQuantity: number;
  /** Measured against all that is owed by now and later: the instalments that stand. */
  readonly levels: Levels;
  /** The same as everyone may read them. */
  readonly shown: ShownLevels;
  readonly instalments: readonly Instalment[];
  /** What is owed by the end of the day. */
  readonly dueByNow: number;
  readonly timing: Timing;
  /** The date the timing speaks of: what is late, waits or comes next. */
  readonly dueOn: Temporal.PlainDate;
  readonly reports: ReportCounts;
};

export type PromiseKey = { readonly bodyId: string; readonly promiseId: string };
type ContractKey = { readonly bodyId: string; readonly procurementId: string };
type Db = Database | Transaction;

/** A contract’s promises, in the order of the criteria they answer. */
export async function listPromisesOfProcurement(
  db: Db,
  key: ContractKey,
  on: Temporal.PlainDate,
): Promise<Promised[]> {
  const rows = await selectPromises(db)
    .where('p.body_id', '=', key.bodyId)
    .where('p.procurement_id', '=', key.procurementId)
    .orderBy('k.position')
    .orderBy('p.due_on')
    .orderBy('p.id')
    .execute();
  return rows.map((row) => standingOn(row, on));
}

/** What was promised in a district (undefined: anywhere), the nearest to its date first. */
export async function listPromisesNear(
  db: Db,
  districtSlug: string | undefined,
  on: Temporal.PlainDate,
  limit = 20,
): Promise<Promised[]> {
  const rows = await selectPromises(db)
    .$if(districtSlug !== undefined, (query) => query.where('p.district_slug', '=', districtSlug ?? ''))
    .orderBy(sql`abs(p.due_on - ${on}::date)`)
    .orderBy('p.id')
    .limit(limit)
    .execute();
  return rows.map((row) => standingOn(row, on));
}

/** The promises with these numbers, in the order of the numbers. */
export async function listPromisesById(
  db: Db,
  ids: readonly string[],
  on: Temporal.PlainDate,
): Promise<Promised[]> {
  if (ids.length === 0) return [];
  const rows = await selectPromises(db)
    .where('p.id', 'in', [...ids])
    .execute();
  const byId = new Map(rows.map((row) => [row.promiseId, standingOn(row, on)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Everything a supplier promised, to every body, by date. */
export async function listPromisesOfSupplier(
  db: Db,
  supplierId: string,
  on: Temporal.PlainDate,
): Promise<Promised[]> {
  const rows = await selectPromises(db).where('p.supplier_id', '=', supplierId).orderBy('p.id').execute();
  return rows
    .map((row) => standingOn(row, on))
    .sort((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn));
}

/** One promise, by the address of its page. */
export async function getPromise(db: Db, key: PromiseKey, on: Temporal.PlainDate): Promise<Promised> {
  const row = await selectPromises(db)
    .where('p.body_id', '=', key.bodyId)
    .where('p.id', '=', key.promiseId)
    .executeTakeFirst();
  if (!row) throw new NotFound();
  return standingOn(row, on);
}

export async function insertPromises(
  tx: Transaction,
  rows: readonly Insertable<PromiseTable>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('promise').values(rows).execute();
}

function standingOn(row: Row, on: Temporal.PlainDate): Promised {
  const { promisedQuantity, reports, committed, claimed, evidenced, verified, seen, ...facts } = row;
  const instalments = row.instalments.map((each) => ({
    ...each,
    dueOn: Temporal.PlainDate.from(each.dueOn),
  }));
  const counts = countReports(
    reports.map((report) => ({ ...report, replyDueOn: Temporal.PlainDate.from(report.replyDueOn) })),
    on,
  );
  const levels = levelsOf({ committed, claimed, evidenced, verified, seen });
  const { timing, dueOn } = standingOf({ instalments, levels }, on);
  return {
    ...facts,
    promisedQuantity: Number(promisedQuantity),
    levels,
    shown: showLevels(levels, facts.sensitive),
    instalments,
    dueByNow: owedBy(instalments, on),
    timing,
    dueOn: dueOn ?? facts.promisedDueOn,
    reports: counts,
  };
}

/**
 * Takes the row lock under which a promise’s claims and reports are counted. Promises themselves are never
 * rewritten, so it is their procurement that is locked; read what decides in a statement after this one.
 */
export async function lockPromise(tx: Transaction, key: PromiseKey): Promise<ContractKey> {
  const locked = await tx
    .selectFrom('procurement as t')
    .select(['t.body_id as bodyId', 't.id as procurementId'])
    .where((where) =>
      where(
        't.id',
        '=',
        where
          .selectFrom('promise as p')
          .select('p.procurement_id')
          .where('p.body_id', '=', key.bodyId)
          .where('p.id', '=', key.promiseId),
      ),
    )
    .where('t.body_id', '=', key.bodyId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!locked) throw new NotFound();
  return locked;
}
