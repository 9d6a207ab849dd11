import { type Expression, type RawBuilder, sql } from 'kysely';
import { readInOrder } from '../../../db/read-in-order.ts';
import type { FieldSpec, FilterSpec } from './fields.rules.ts';
import { type Narrowing, narrow } from './narrow.rules.ts';
import type { Field, FieldType, Filter, Filters, Row, Value } from './open-list.rules.ts';
import type { Db, ReadableList } from './open-list.ts';

type Find = (db: Db, value: string) => Promise<string | undefined>;
/** Columns that only filters and joins need begin with `_`; every other is a field, and no field is anything else. */
type Shown<O> = Exclude<Extract<keyof O, string>, `_${string}`>;

/** What a list is made from: the owner’s query of what is public, and what each of its columns means. */
export type ListSpec<O> = Omit<ReadableList, 'fields' | 'filters' | 'key' | 'rows' | 'row'> & {
  readonly select: (db: Db) => Expression<O>;
  readonly fields: { readonly [K in Shown<O>]: FieldSpec };
  readonly filters?: Readonly<Record<string, FilterSpec<Find, Extract<keyof O, string>>>>;
  readonly key: readonly Shown<O>[];
  /** The filters that indexes begin with before the list’s order, the best first; each alone where nothing is said. */
  readonly indexes?: readonly (readonly string[])[];
};

/** An open list over the owner’s query: narrowed, ordered by its key and read on from a cursor by the database. */
export function listOf<O>(spec: ListSpec<O>): ReadableList {
  const { select, filters: specs = {}, indexes: _, ...rest } = spec;
  const fields = named<FieldSpec>(spec.fields) as readonly Field[];
  const filters = named<Omit<Filter, 'name'>>(specs).map(
    ({ name, type, choices, meaning }): Filter => ({ name, type, choices, meaning }),
  );
  const types = new Map(fields.map(({ name, type }) => [name, type]));
  const cells = sql.join(fields.map(cellOf));
  const key = spec.key.map((name) => ({ name, ordered: columnOf(name, types.get(name)) }));
  const {
    indexes = Object.entries(specs).flatMap(([name, { holds = '=' }]) => (holds === '=' ? [[name]] : [])),
  } = spec;
  return {
    ...rest,
    fields,
    filters,
    async rows(db, filters, after, limit) {
      const asked = await readAsked(db, specs, filters);
      if (!asked) return [];
      const { where, order } = narrow(asked, key, after, indexes);
      const found = sql<Record<string, unknown>>`select ${cells} from (${select(db)}) x
        where ${sql.join([sql`true`, ...where], sql` and `)} order by ${sql.join(order)} limit ${limit}`;
      return (await readInOrder(db, found)).map((row) => plainRow(fields, row));
    },
    async row(db, named) {
      const found = sql<Record<string, unknown>>`select ${cells} from (${select(db)}) x
        where (${sql.join(key.map(({ ordered }) => ordered))}) = (${sql.join(named)})`;
      const row = (await found.execute(db)).rows[0];
      return row && plainRow(fields, row);
    },
  };
}

export function named<S>(specs: Readonly<Record<string, S>>): (S & { readonly name: string })[] {
  return Object.entries(specs).map(([name, spec]) => ({ name, ...spec }));
}

/** Text is ordered by its bytes, the same in every database. */
function columnOf(name: string, type: FieldType | undefined): RawBuilder<unknown> {
  const column = sql.ref(`x.${name}`);
  return type === 'text' && !isUuid(name) ? sql`${column} collate "C"` : column;
}

/** Days and instants as text: a million of them are not read only to be written again. */
function cellOf({ name, type }: Field): RawBuilder<unknown> {
  const column = sql.ref(`x.${name}`);
  if (type === 'date') return sql`${column}::text as ${sql.id(name)}`;
  if (type === 'instant') return sql`(${column} at time zone 'UTC')::text as ${sql.id(name)}`;
  return column;
}

function isUuid(name: string): boolean {
  return name === 'id' || name.endsWith('Id');
}

/** What was asked, with what columns hold for it; undefined where something was asked for that is not there. */
async function readAsked(
  db: Db,
  specs: Readonly<Record<string, FilterSpec<Find>>>,
  filters: Filters,
): Promise<Narrowing[] | undefined> {
  const asked: Narrowing[] = [];
  for (const [name, { column, holds = '=', find }] of Object.entries(specs)) {
    const typed = filters[name];
    if (typed === undefined) continue;
    const value = find ? await find(db, typed) : typed;
    if (value === undefined) return undefined;
    asked.push({ name, column, holds, value });
  }
  return asked;
}

export function plainRow(fields: readonly Field[], row: Readonly<Record<string, unknown>>): Row {
  const made: Record<string, Value> = {};
  for (const { name, type } of fields) made[name] = plain(type, row[name]);
  return made;
}

/** A cell as JSON has it. Exact decimal text becomes a number; days and instants their ISO text. */
export function plain(type: FieldType, value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (type === 'decimal') return Number(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  // `2026-11-23 09:00:00.5`, as the database writes an instant in UTC.
  return type === 'instant' && text[10] === ' ' ? `${text.slice(0, 10)}T${text.slice(11)}Z` : text;
}
