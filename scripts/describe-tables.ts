import pg from 'pg';

const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  numeric: 'Decimal',
  date: 'PlainDate',
  timestamptz: 'Instant',
  bytea: 'Buffer',
  jsonb: 'Json',
  interval: 'string',
  tsvector: 'string',
  _int2: 'number[]',
  _text: 'string[]',
};

const COLUMNS = `
  select c.relname as "table", a.attname as "column", t.typname as type,
    -- A view’s column may be null where the column of that name may be that it reads.
    not a.attnotnull and not exists (select from pg_rewrite r
      join pg_depend d on d.objid = r.oid and d.refclassid = 'pg_class'::regclass and d.refobjid <> c.oid
      join pg_attribute base on base.attrelid = d.refobjid and base.attname = a.attname and base.attnotnull
      where r.ev_class = c.oid and c.relkind = 'v') as nullable,
    a.atthasdef as has_default, a.attgenerated <> '' as generated,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%' limit 1) as words
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
  where c.relkind in ('r', 'v') and c.relnamespace = 'public'::regnamespace
  order by c.relname, a.attnum`;

type Column = {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  has_default: boolean;
  generated: boolean;
  words: string | null;
};

/** A column checked against a list of words has the union of those words as its type. */
function typeOf(column: Column): string {
  const words = [...(column.words?.matchAll(/'([^']+)'::text/g) ?? [])].map((match) => `'${match[1]}'`);
  const base = words.length > 0 ? words.join(' | ') : TYPES[column.type];
  if (!base) throw new Error(`no TypeScript type for ${column.table}.${column.column} (${column.type})`);
  const type = column.nullable ? `${base} | null` : base;
  if (column.generated) return `GeneratedAlways<${type}>`;
  // Kysely’s Generated is for plain types; inside Json it would ask for JSON of JSON.
  if (column.has_default && type === 'Json') return 'ColumnType<unknown, string | undefined, string>';
  return column.has_default ? `Generated<${type}>` : type;
}

function tableName(table: string): string {
  return table.replace(/(^|_)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase()) + 'Table';
}

function groupByTable(rows: readonly Column[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>();
  for (const row of rows) tables.set(row.table, [...(tables.get(row.table) ?? []), row]);
  return tables;
}

/** The whole file for the database at `url`. */
export async function describeTables(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Column>(COLUMNS);
  await client.end();
  const tables = groupByTable(rows);
  const bodies = [...tables].map(
    ([table, columns]) =>
      `export type ${tableName(table)} = {\n${columns.map((c) => `  ${c.column}: ${typeOf(c)};`).join('\n')}\n};\n`,
  );
  const index = [...tables.keys()].map((table) => `  ${table}: ${tableName(table)};`).join('\n');
  return [
    '// Generated from the migrations by `npm run tables`. Do not edit.',
    "import type { ColumnType, Generated, GeneratedAlways } from 'kysely';",
    "import type { Temporal } from 'temporal-polyfill';",
    '',
    '// Kysely sends these as text; node-postgres reads them back as connect.ts says.',
    'type Instant = ColumnType<Temporal.Instant, Temporal.Instant | string, Temporal.Instant | string>;',
    'type PlainDate = ColumnType<Temporal.PlainDate, Temporal.PlainDate | string, Temporal.PlainDate | string>;',
    'type Decimal = ColumnType<string, string | number, string | number>;',
    'type Json = ColumnType<unknown, string, string>;',
    '',
    ...bodies,
    `export type Tables = {\n${index}\n};\n`,
  ].join('\n');
}
