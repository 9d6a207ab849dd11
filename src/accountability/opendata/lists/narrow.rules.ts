import { type RawBuilder, sql } from 'kysely';

/** A filter as it was asked, with what its column holds. */
export type Narrowing = {
  readonly name: string;
  readonly column: string;
  readonly holds: '=' | '>=' | '<=';
  readonly value: string;
};
/** A column of the list’s order, as the database orders it. */
export type Ordering = { readonly name: string; readonly ordered: RawBuilder<unknown> };

type Pair = readonly [column: RawBuilder<unknown>, value: string];

/**
 * Where a page begins and ends in one index: the filters that the index begins with stand before the list’s order, and
 * both are compared as one row, above and below, never column by column. So only that index gives the order, and the
 * database cannot walk another from its beginning in the hope of meeting a row that fits.
 */
export function narrow(
  asked: readonly Narrowing[],
  key: readonly Ordering[],
  after: readonly string[] | null,
  indexes: readonly (readonly string[])[],
): { readonly where: readonly RawBuilder<unknown>[]; readonly order: readonly RawBuilder<unknown>[] } {
  const index =
    indexes.find((names) => names.every((name) => asked.some((each) => each.name === name))) ?? [];
  const leading = index.flatMap((name) => asked.filter((each) => each.name === name));
  const lead = leading.map(({ column, value }): Pair => [sql.ref(`x.${column}`), value]);
  const rest = key
    .map((each, at) => ({ ...each, value: after?.[at] ?? '' }))
    .filter(({ name }) => !leading.some(({ column }) => column === name));
  const others = asked.filter((each) => !leading.includes(each));
  const edge = (holds: Narrowing['holds']): Pair[] =>
    rest.slice(0, 1).flatMap(({ name, ordered }) => {
      const found = others.find((each) => each.holds === holds && each.column === name);
      return found ? [[ordered, found.value]] : [];
    });
  const place = rest.map(({ ordered, value }): Pair => [ordered, value]);
  return {
    where: [
      ...(after ? compare([...lead, ...place], sql`>`) : compare([...lead, ...edge('>=')], sql`>=`)),
      ...compare([...lead, ...edge('<=')], sql`<=`),
      ...others.map(
        ({ column, holds, value }) => sql`${sql.ref(`x.${column}`)} ${operators[holds]} ${value}`,
      ),
    ],
    order: [...lead, ...place].map(([column]) => column),
  };
}

const operators = { '=': sql`=`, '>=': sql`>=`, '<=': sql`<=` } as const;

function compare(pairs: readonly Pair[], operator: RawBuilder<unknown>): RawBuilder<unknown>[] {
  if (pairs.length === 0) return [];
  const columns = sql.join(pairs.map(([column]) => column));
  return [sql`(${columns}) ${operator} (${sql.join(pairs.map(([, value]) => value))})`];
}
