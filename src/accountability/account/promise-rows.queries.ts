import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { PromiseOfAccount } from './account-promise.rules.ts';
import { type AccountSlice, dayOfAttainment } from './account-slice.rules.ts';
import type { AccountLevel } from './levels.rules.ts';
import { inPeriod, ofSlice } from './of-slice.queries.ts';

type Db = Database | Transaction;
/** The promise that a page comes after: its body’s slug and itself. */
export type RowCursor = { readonly body: string; readonly promiseId: string };
export type RowsAsk = {
  /** Only promises that add something to this number. */
  readonly level?: AccountLevel | undefined;
  readonly limit: number | null;
  readonly after?: RowCursor | undefined;
};

/** The promises that an account is made of, by body, contract and the order they were made in; a page after another. */
export async function listPromisesOfAccount(
  db: Db,
  slice: AccountSlice,
  today: Temporal.PlainDate,
  { level, limit, after }: RowsAsk,
): Promise<readonly PromiseOfAccount[]> {
  const isWhole = !isCut(slice);
  const told = (column: string) =>
    sql`case when not m.sensitive then x.${sql.ref(column)}
      else ${isWhole ? sql`shown_people(x.${sql.ref(column)})` : sql`null`} end`;
  const { rows } = await sql<PromiseOfAccount>`
    select p.id as "promiseId", p.title, p.unit, p.place, m.id as "measureId", m.slug as "measureSlug",
      m.kept_apart as "keptApart", m.sensitive, b.slug as "bodySlug",
      b.name as "bodyName", t.slug as "procurementSlug", t.title as "procurementTitle", s.slug as "supplierSlug",
      s.name as "supplierName", x.promised, x.committed, ${told('claimed')} as claimed,
      ${told('evidenced')} as evidenced, ${told('verified')} as verified, x.seen,
      x.due_committed as "dueCommitted", case when not m.sensitive then x.due_kept end as "dueKept",
      x.life_committed as "lifetimeCommitted", case when not m.sensitive then x.life_verified end as "lifetimeVerified"
    from (${pageOf(slice, dayOfAttainment(slice, today), { level, limit, after })}) x
    join promise p on p.body_id = x.body_id and p.procurement_id = x.procurement_id and p.id = x.promise_id
    join measure m on m.id = p.measure_id
    join body b on b.id = p.body_id
    join procurement t on t.body_id = p.body_id and t.id = p.procurement_id
    join supplier s on s.id = p.supplier_id
    order by b.name, b.id, p.procurement_id, p.id`.execute(db);
  return rows;
}

/** How many promises a list of the whole life of promises has; of a period nobody counts beforehand, so null. */
export async function countPromisesOfAccount(
  db: Db,
  slice: AccountSlice,
  level: AccountLevel | undefined,
): Promise<number | null> {
  if (isCut(slice)) return null;
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from promise_standing a
    where ${ofSlice('a', slice)} and ${hasLevel('a', level)}`.execute(db);
  return rows[0]?.total ?? 0;
}

function isCut({ from, to }: AccountSlice): boolean {
  return from !== undefined || to !== undefined;
}

function hasLevel(of: string, level: AccountLevel | undefined): RawBuilder<boolean> {
  return level ? sql<boolean>`${sql.ref(`${of}.${level}`)} > 0` : sql<boolean>`true`;
}

/** A page of the promises of a slice, each with what moved it in the period: only those on the page are looked into. */
function pageOf(slice: AccountSlice, day: Temporal.PlainDate, ask: RowsAsk): RawBuilder<unknown> {
  if (!isCut(slice))
    return sql`select y.body_id, y.procurement_id, y.promise_id, m.*
    from (select a.* from ${standings(slice, ask)} and ${hasLevel('a', ask.level)} ${inOrder(ask)}) y
    cross join lateral (${movements('y', slice, day)}) m`;
  return sql`select a.body_id, a.procurement_id, a.promise_id, m.*
    from ${standings(slice, ask, sql`cross join lateral (${movements('a', slice, day)}) m`)}
      and m.moved > 0 and ${hasLevel('m', ask.level)} ${inOrder(ask)}`;
}

function standings(slice: AccountSlice, { after }: RowsAsk, moved: RawBuilder<unknown> = sql``) {
  const behind = after
    ? sql`(b.name, b.id, a.procurement_id, a.promise_id) > (select c.name, c.id, q.procurement_id, q.id
        from promise q join body c on c.id = q.body_id where c.slug = ${after.body} and q.id = ${after.promiseId}::uuid)`
    : sql`true`;
  return sql`promise_standing a join body b on b.id = a.body_id ${moved} where ${ofSlice('a', slice)} and ${behind}`;
}

function inOrder({ limit }: RowsAsk) {
  return sql`order by b.name, b.id, a.procurement_id, a.promise_id limit ${limit}`;
}

/** What moved one promise in the period, what it owed by the day and what it owes in all. */
function movements(of: string, slice: AccountSlice, day: Temporal.PlainDate): RawBuilder<unknown> {
  const within = inPeriod(slice);
  const due = sql`x.on_day <= ${day}::date`;
  const sum = (column: string, where: RawBuilder<unknown>) =>
    sql`coalesce(sum(x.${sql.ref(column)}) filter (where ${where}), 0)::bigint`;
  const key = (column: string) => sql`x.${sql.ref(column)} = ${sql.ref(`${of}.${column}`)}`;
  return sql`
    select ${sum('promised', within)} as promised, ${sum('committed', within)} as committed,
      ${sum('claimed', within)} as claimed, ${sum('evidenced', within)} as evidenced,
      ${sum('verified', within)} as verified, ${sum('seen', within)} as seen,
      ${sum('committed', due)} as due_committed, ${sum('kept', due)} as due_kept,
      ${sum('committed', sql`true`)} as life_committed, ${sum('verified', sql`true`)} as life_verified,
      count(*) filter (where ${within}) as moved
    from promise_movement x
    where ${key('body_id')} and ${key('procurement_id')} and ${key('promise_id')}`;
}
