import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { openPool } from '../src/db/connect.ts';
import type { Tables } from '../src/db/tables.ts';

type Client = Pick<pg.Client, 'query'>;

/** What some work asks of the database, statement by statement. */
export async function statementsOf(
  url: string,
  work: (db: Kysely<Tables>) => Promise<unknown>,
): Promise<CompiledQuery[]> {
  const sent: CompiledQuery[] = [];
  const dialect = new PostgresDialect({ pool: openPool({ url, max: 1 }) });
  const db = new Kysely<Tables>({ dialect, log: ({ query }) => void sent.push(query) });
  await work(db);
  await db.destroy();
  return sent.filter(({ sql }) => !/^\s*(begin|start transaction|commit|rollback|set)\b/i.test(sql));
}

/** The columns of tables that a statement reads, as `table.column`: PostgreSQL itself says, of a view of that statement. */
export async function columnsRead(owner: Client, { sql, parameters }: CompiledQuery): Promise<string[]> {
  const values = parameters.map((value) => (value === null ? 'null' : pg.escapeLiteral(asText(value))));
  const text = sql.replace(/\$(\d+)/g, (_, number: string) => values[Number(number) - 1] ?? 'null');
  await owner.query('begin');
  try {
    await owner.query(`create temp view looked_at as ${text}`);
    const { rows } = await owner.query<{ name: string }>(
      `select distinct t.relname || '.' || a.attname as name
       from pg_rewrite r
       join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
         and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
       join pg_class t on t.oid = d.refobjid and t.relname <> 'looked_at'
       join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
       where r.ev_class = 'looked_at'::regclass`,
    );
    return rows.map(({ name }) => name);
  } finally {
    await owner.query('rollback');
  }
}

function asText(value: unknown): string {
  return Array.isArray(value) ? `{${value.join(',')}}` : String(value);
}
