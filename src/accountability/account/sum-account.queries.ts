import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { type AccountSlice, dayOfAttainment, readableByYear, yearBegins } from './account-slice.rules.ts';
import type { AccountSums, DueSum } from './account-sums.rules.ts';
import { inPeriod, ofPlaces, ofSlice } from './of-slice.queries.ts';
import { sumPeople, tellPeople } from './sum-people.queries.ts';

type Db = Database | Transaction;
type Row = Omit<AccountSums, 'due' | 'lifetime' | 'untold'> &
  Record<`${'due' | 'life'}_${keyof DueSum}`, number>;

/**
 * What a slice adds up to, measure by measure: every level by itself. Attainment is of all that was owed by the day,
 * and over the promises’ life; a period narrows the quantities beside it. Reads the one canonical base.
 */
export async function sumAccount(
  db: Db,
  slice: AccountSlice,
  today: Temporal.PlainDate,
): Promise<AccountSums[]> {
  const years = readableByYear(slice);
  const day = dayOfAttainment(slice, today);
  const [{ rows }, people] = await Promise.all([
    (years ? byYear(slice, day) : byMovement(slice, day)).execute(db),
    sumPeople(db, slice),
  ]);
  return tellPeople(slice, rows.map(readRow), people);
}

function readRow(row: Row): AccountSums {
  const { measureId, promised, committed, claimed, evidenced, verified, seen } = row;
  const sumOf = (what: 'due' | 'life'): DueSum => ({
    committed: row[`${what}_committed`],
    kept: row[`${what}_kept`],
    lines: row[`${what}_lines`],
    share: row[`${what}_share`],
  });
  const levels = { measureId, promised, committed, claimed, evidenced, verified, seen };
  return { ...levels, due: sumOf('due'), lifetime: sumOf('life'), untold: null };
}

const levels = ['promised', 'committed', 'claimed', 'evidenced', 'verified', 'seen'] as const;
const caps = ['committed', 'kept', 'lines', 'share'] as const;

/** Every column summed where a condition holds: the levels of the period, what was due by the day, and all of it. */
function sums(isInPeriod: RawBuilder<boolean>, byDay: RawBuilder<boolean>, ofAll: RawBuilder<boolean>) {
  const sum = (column: string, as: string, where: RawBuilder<boolean>) =>
    sql`coalesce(sum(x.${sql.ref(column)}) filter (where ${where}), 0)::bigint as ${sql.ref(as)}`;
  return sql.join([
    ...levels.map((level) => sum(level, level, isInPeriod)),
    ...caps.map((cap) => sum(cap, `due_${cap}`, byDay)),
    ...caps.map((cap) => sum(cap, `life_${cap}`, ofAll)),
  ]);
}

/** From the sums of whole years; of the year that the day is in, what fell due in it so far. */
function byYear(slice: AccountSlice, day: Temporal.PlainDate) {
  const years = readableByYear(slice);
  const begins = yearBegins(day);
  const isInPeriod = sql<boolean>`x.is_sum and x.year_start between ${years?.first ?? -32768} and ${years?.last ?? 32767}`;
  const due = sql<boolean>`not x.is_sum or x.year_start < ${begins.year}`;
  const added = (columns: readonly string[]) =>
    sql.join(columns.map((column) => sql`sum(a.${sql.ref(column)}) as ${sql.ref(column)}`));
  return sql<Row>`
    select x.measure_id as "measureId", ${sums(isInPeriod, due, sql<boolean>`x.is_sum`)}
    from (
      select a.measure_id, true as is_sum, a.year_start, ${added([...levels, 'kept', 'lines', 'share'])}
      from account_sum a where ${ofPlaces('a', slice)} group by a.measure_id, a.year_start
      union all
      select a.measure_id, false, 0, 0, sum(a.committed), 0, 0, 0, 0, sum(a.kept), sum(a.lines), sum(a.share)
      from promise_step a where a.due_on between ${begins}::date and ${day}::date and ${ofPlaces('a', slice)}
      group by a.measure_id) x
    group by 1`;
}

/** From every movement of the promises of the slice: promise by promise, so that only theirs are read. */
function byMovement(slice: AccountSlice, day: Temporal.PlainDate) {
  const columns = [...levels, ...caps.flatMap((cap) => [`due_${cap}`, `life_${cap}`])];
  const total = (column: string) => sql`sum(m.${sql.ref(column)})::bigint as ${sql.ref(column)}`;
  return sql<Row>`
    select a.measure_id as "measureId", ${sql.join(columns.map(total))}
    from promise_standing a
    cross join lateral (
      select ${sums(inPeriod(slice), sql<boolean>`x.on_day <= ${day}::date`, sql<boolean>`true`)}
      from promise_movement x
      where x.body_id = a.body_id and x.procurement_id = a.procurement_id and x.promise_id = a.promise_id) m
    where ${ofSlice('a', slice)}
    group by 1`;
}
