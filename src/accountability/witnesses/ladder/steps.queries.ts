import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ReportStepTable } from '../../../db/tables.ts';
import type { ReportKey } from '../reports.queries.ts';
import type { Step, StepRung } from './ladder.rules.ts';

type Db = Database | Transaction;
export type WitnessDays = { readonly supplier: number; readonly manager: number; readonly member: number };

/** How many working days each has to answer, by the row that is in force on a day. */
export async function getWitnessDays(db: Db, on: Temporal.PlainDate): Promise<WitnessDays> {
  return db
    .selectFrom('witness_days')
    .select(['supplier_days as supplier', 'manager_days as manager', 'member_days as member'])
    .where('effective_from', '<=', on)
    .orderBy('effective_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
}

/** The steps that reports took, in their order: of one report, or of every report on a promise. */
export async function listSteps(
  db: Db,
  of: { readonly bodyId: string } & ({ readonly reportId: string } | { readonly promiseId: string }),
): Promise<(Step & { readonly reportId: string })[]> {
  return db
    .selectFrom('report_step')
    .select([
      'report_id as reportId',
      'rung',
      'why',
      'since',
      'answer_due_on as answerDueOn',
      'answer',
      'answered_at as answeredAt',
    ])
    .where('body_id', '=', of.bodyId)
    .where('reportId' in of ? 'report_id' : 'promise_id', '=', 'reportId' in of ? of.reportId : of.promiseId)
    .orderBy('since')
    .execute();
}

export async function insertStep(tx: Transaction, row: Insertable<ReportStepTable>): Promise<void> {
  await tx.insertInto('report_step').values(row).execute();
}

export async function saveStepAnswer(
  tx: Transaction,
  key: ReportKey & { readonly rung: StepRung },
  said: { readonly answer: string; readonly by: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .updateTable('report_step')
    .set({ answer: said.answer, answered_by: said.by, answered_at: said.at })
    .where('body_id', '=', key.bodyId)
    .where('report_id', '=', key.reportId)
    .where('rung', '=', key.rung)
    .execute();
}

/** Reports that may be due a step on a day; the rules decide each. */
export async function listToEscalate(
  db: Database,
  on: Temporal.PlainDate,
  limit: number,
  after: string,
): Promise<ReportKey[]> {
  return db
    .selectFrom('witness_report as w')
    .select(['w.body_id as bodyId', 'w.id as reportId'])
    .where('w.seen', '=', false)
    .where(sql<boolean>`w.rating is distinct from 'settled'`)
    .where(sql<boolean>`(w.reply_due_on < ${on} or w.replied_at is not null)`)
    .where(
      sql<boolean>`not exists (select from report_step s where s.body_id = w.body_id and s.report_id = w.id
        and s.rung = 'member')`,
    )
    .where('w.id', '>', after)
    .orderBy('w.id')
    .limit(limit)
    .execute();
}
