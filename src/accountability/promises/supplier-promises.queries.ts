import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { type Levels, levelsOf, type StandingSums } from './levels.rules.ts';
import { standingOf, type Timing } from './promises.rules.ts';

type Db = Database | Transaction;

/** A promise of a supplier with how it stands, and no more than a list of hundreds needs. */
export type SupplierPromise = {
  readonly promiseId: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly measureId: string;
  readonly title: string;
  readonly place: string;
  readonly levels: Levels;
  readonly timing: Timing;
  readonly dueOn: Temporal.PlainDate;
};

type Row = Omit<SupplierPromise, 'levels' | 'timing' | 'dueOn'> &
  StandingSums & {
    readonly promisedDueOn: Temporal.PlainDate;
    /** What stands, as `[day, hundredths]`. */
    readonly owed: readonly (readonly [string, number])[] | null;
  };

/** Everything a supplier promised, to every body, by the date that comes next: one pass over its rows, however many. */
export async function listOwnPromises(
  db: Db,
  supplierId: string,
  on: Temporal.PlainDate,
): Promise<SupplierPromise[]> {
  const { rows } = await sql<Row>`
    with own as materialized (select * from promise where supplier_id = ${supplierId}),
    owed as (
      select i.promise_id, json_agg(json_build_array(i.due_on, round(i.quantity * 100))) as owed
      from own p join promise_instalment i on i.body_id = p.body_id and i.procurement_id = p.procurement_id
        and i.promise_id = p.id and i.replaced_by is null
      group by i.promise_id),
    moved as (
      select distinct on (v.promise_id) v.promise_id, v.after ->> 'place' as place
      from own p join promise_variation v on v.body_id = p.body_id and v.procurement_id = p.procurement_id
        and v.promise_id = p.id
      where v.answer in ('agreed', 'decided') order by v.promise_id, v.number desc)
    select p.id as "promiseId", b.slug as "bodySlug", b.name as "bodyName", p.measure_id as "measureId", p.title,
      coalesce(moved.place, p.place) as place, p.due_on as "promisedDueOn",
      st.committed, st.claimed, st.evidenced, st.verified, st.seen, owed.owed
    from own p
    join body b on b.id = p.body_id
    join promise_standing st on st.body_id = p.body_id and st.procurement_id = p.procurement_id
      and st.promise_id = p.id
    left join owed on owed.promise_id = p.id
    left join moved on moved.promise_id = p.id
    order by p.id`.execute(db);
  return rows
    .map((row) => standingToday(row, on))
    .sort((one, other) => Temporal.PlainDate.compare(one.dueOn, other.dueOn));
}

function standingToday(row: Row, on: Temporal.PlainDate): SupplierPromise {
  const { promisedDueOn, owed, committed, claimed, evidenced, verified, seen, ...facts } = row;
  const levels = levelsOf({ committed, claimed, evidenced, verified, seen });
  const instalments = (owed ?? []).map(([day, hundredths]) => ({
    dueOn: Temporal.PlainDate.from(day),
    quantity: hundredths / 100,
  }));
  const { timing, dueOn } = standingOf({ instalments, levels }, on);
  return { ...facts, levels, timing, dueOn: dueOn ?? promisedDueOn };
}
