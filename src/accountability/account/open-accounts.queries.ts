import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

type AccountRow = {
  readonly bodyId: string;
  readonly measureId: string;
  readonly district: string;
  readonly yearStart: number;
  readonly body: string;
  readonly measure: string;
  readonly unit: string;
  readonly promised: string;
  readonly committed: string;
  readonly claimed: string | null;
  readonly evidenced: string | null;
  readonly verified: string | null;
  readonly seen: number;
  readonly notSeen: number;
};

/** By year, nothing is told of people who could be known by their number: years would give away what lies between. */
const told = (level: 'claimed' | 'evidenced' | 'verified') =>
  sql`case when not m.sensitive then a.${sql.ref(level)} / 100.0 end as ${sql.ref(level)}`;

const levels = ['promised', 'committed', 'claimed', 'evidenced', 'verified', 'seen', 'not_seen'];
const key = sql`a.body_id, a.measure_id, a.district_slug, a.year_start`;
const isOf = (other: 'c' | 'y') =>
  sql.join(
    ['body_id', 'measure_id', 'district_slug', 'year_start'].map(
      (name) => sql`${sql.ref(`${other}.${name}`)} = ${sql.ref(`a.${name}`)}`,
    ),
    sql` and `,
  );

/**
 * The account at its finest: each level of each measure by body, district and financial year. Every total of the
 * account’s pages is a sum of these rows, one measure at a time. These are the rows that were summed, each with what
 * changed since; those that only changes know are in `selectNewAccounts`.
 */
export function selectOpenAccounts(_db: Database | Transaction) {
  const sums = levels.map((level) => sql`coalesce(sum(c.${sql.ref(level)}), 0) as ${sql.ref(level)}`);
  const both = levels.map((level) => sql`(a.${sql.ref(level)} + d.${sql.ref(level)}) as ${sql.ref(level)}`);
  return accounts(sql`select ${key}, ${sql.join(both)} from account_year a
    cross join lateral (select ${sql.join(sums)} from account_change c where ${isOf('c')}) d`);
}

/** Rows of the account that nothing was summed of yet. */
export function selectNewAccounts(_db: Database | Transaction) {
  const sums = levels.map((level) => sql`sum(a.${sql.ref(level)}) as ${sql.ref(level)}`);
  return accounts(sql`select ${key}, ${sql.join(sums)} from account_change a
    where not exists (select from account_year y where ${isOf('y')}) group by 1, 2, 3, 4`);
}

function accounts(rows: RawBuilder<unknown>) {
  return sql<AccountRow>`
    select a.body_id as "bodyId", a.measure_id as "measureId", a.district_slug as district,
      a.year_start as "yearStart", b.slug as body, m.slug as measure, m.unit, a.promised / 100.0 as promised,
      a.committed / 100.0 as committed, ${told('claimed')}, ${told('evidenced')}, ${told('verified')},
      a.seen::bigint as seen, a.not_seen::bigint as "notSeen"
    from (${rows}) a join body b on b.id = a.body_id join measure m on m.id = a.measure_id`;
}
