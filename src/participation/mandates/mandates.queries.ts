import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import type { MandateLine, StatementLine } from './mandate.rules.ts';
import { listLines, listStatementLines } from './mandate-lines.queries.ts';

export type Db = Database | Transaction;
export type MandateKey = { readonly roundId: string; readonly bodyId: string };

export type Mandate = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  /** From 1; each change of course is one more. */
  readonly version: number;
  /** The version it changes, and why; null and empty for the first. */
  readonly replaces: number | null;
  readonly changeReason: string;
  readonly statement: string;
  /** Who decided, once it is published. */
  readonly decidedByName: string | null;
  readonly publishedAt: Temporal.Instant | null;
  readonly dueOn: Temporal.PlainDate;
  /** When the body first answered the round: what its deadline is held against. */
  readonly firstPublishedAt: Temporal.Instant | null;
  /** Whether it first answered by the date promised; null until it has. */
  readonly keptDueDate: boolean | null;
  /** In the round's order; a draft may lack some. */
  readonly lines: readonly MandateLine[];
  readonly statementLines: readonly StatementLine[];
};

function selectMandates(db: Db, roundId: string) {
  return db
    .selectFrom('mandate as m')
    .innerJoin('body as b', 'b.id', 'm.body_id')
    .innerJoin('round as r', 'r.id', 'm.round_id')
    .innerJoin('mandate as first', (on) =>
      on
        .onRef('first.round_id', '=', 'm.round_id')
        .onRef('first.body_id', '=', 'm.body_id')
        .on('first.version', '=', 1),
    )
    .leftJoin('person as p', 'p.id', 'm.decided_by')
    .select([
      'm.body_id as bodyId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      'm.version',
      'm.replaces',
      'm.change_reason as changeReason',
      'm.statement',
      'p.name as decidedByName',
      'm.published_at as publishedAt',
      'first.published_at as firstPublishedAt',
      'r.mandate_due_on as dueOn',
    ])
    .where('m.round_id', '=', roundId);
}

/**
 * What a body has answered to a round: the newest that is published, or the newest that was published before an
 * instant. Undefined where there is none.
 */
export async function findMandate(
  db: Db,
  key: MandateKey,
  before?: Temporal.Instant | null,
): Promise<Mandate | undefined> {
  const row = await selectMandates(db, key.roundId)
    .where('m.body_id', '=', key.bodyId)
    .where('m.published_at', 'is not', null)
    .$if(Boolean(before), (query) => query.where('m.published_at', '<=', before ?? null))
    .orderBy('m.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && withLines(db, key.roundId, row);
}

/** What stands at the desk: the draft where there is one, else what is published. */
export async function findMandateAtDesk(db: Db, key: MandateKey): Promise<Mandate | undefined> {
  const row = await selectMandates(db, key.roundId)
    .where('m.body_id', '=', key.bodyId)
    .orderBy('m.version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && withLines(db, key.roundId, row);
}

/** One version of a body's mandate. */
export async function findMandateVersion(
  db: Db,
  key: MandateKey,
  version: number,
): Promise<Mandate | undefined> {
  const row = await selectMandates(db, key.roundId)
    .where('m.body_id', '=', key.bodyId)
    .where('m.version', '=', version)
    .executeTakeFirst();
  return row && withLines(db, key.roundId, row);
}

/** Every published mandate on a round, each body's newest first, bodies in the order in which they first answered. */
export async function listMandateHistory(db: Db, roundId: string): Promise<Mandate[]> {
  const rows = await selectMandates(db, roundId)
    .where('m.published_at', 'is not', null)
    .orderBy('first.published_at')
    .orderBy('m.body_id')
    .orderBy('m.version', 'desc')
    .execute();
  return Promise.all(rows.map((row) => withLines(db, roundId, row)));
}

/** What stands on a round: one, or for a regional round one for each body that answered. */
export async function listPublishedMandates(db: Db, roundId: string): Promise<Mandate[]> {
  const all = await listMandateHistory(db, roundId);
  return all.filter((mandate, index) => all[index - 1]?.bodyId !== mandate.bodyId);
}

async function withLines(
  db: Db,
  roundId: string,
  row: Omit<Mandate, 'lines' | 'statementLines' | 'keptDueDate'>,
): Promise<Mandate> {
  const { firstPublishedAt, dueOn, bodyId, version } = row;
  const keptDueDate = firstPublishedAt && londonDate(firstPublishedAt).until(dueOn).days >= 0;
  const key = { roundId, bodyId, version };
  const [lines, statementLines] = await Promise.all([listLines(db, key), listStatementLines(db, key)]);
  return { ...row, keptDueDate, lines, statementLines };
}
