import { type Call, Refused } from '../../../terminal/command.ts';
import { readInput } from '../../../terminal/read-input.ts';
import { columnOf, readTable, type TextRows } from '../../census/read-table.ts';
import type { PoolPerson, Quota } from './lot.rules.ts';
import { commandWords as words } from './words.en.ts';

type Named = { readonly id?: string | undefined; readonly household?: string | undefined };

/** Reads quotas from a table `category,feature,min,max`; `name` will do for `feature`. Refuses by line. */
export async function readQuotas(path: string, { terminal }: Call): Promise<Quota[]> {
  const read = readTable(await readInput(path, terminal));
  const table = { ...read, head: read.head.map((title) => title.toLowerCase()) };
  const at = {
    category: columnOf(table, 'category'),
    feature: columnOf(table, table.head.includes('feature') ? 'feature' : featureColumn(table)),
    minimum: columnOf(table, table.head.includes('minimum') ? 'minimum' : 'min'),
    maximum: columnOf(table, table.head.includes('maximum') ? 'maximum' : 'max'),
  };
  return table.rows.map(({ line, cells }) => {
    const whole = (column: number) => {
      const typed = cells[column] ?? '';
      if (!/^\d{1,9}$/.test(typed)) throw new Refused(words.notWhole(table.name, line, typed));
      return Number(typed);
    };
    return {
      category: cells[at.category] ?? '',
      feature: cells[at.feature] ?? '',
      minimum: whole(at.minimum),
      maximum: whole(at.maximum),
    };
  });
}

function featureColumn({ head }: TextRows): string {
  return head.includes('name') ? 'name' : 'feature';
}

/**
 * Reads a pool: a column for each category of the quotas, one with ids (the one named, or `id`; without one, rows are
 * numbered from 1), and one with households where asked. Other columns are left alone.
 */
export async function readPool(
  path: string,
  quotas: readonly Quota[],
  named: Named,
  { terminal }: Call,
): Promise<PoolPerson[]> {
  const table = readTable(await readInput(path, terminal));
  const categories = [...new Set(quotas.map(({ category }) => category))];
  const columns = categories.map((category) => ({ category, at: columnOf(table, category) }));
  const idAt = idColumn(table, categories, named.id);
  const homeAt = named.household === undefined ? null : columnOf(table, named.household);
  return table.rows.map(({ line, cells }, index) => {
    const id = idAt === null ? String(index + 1) : (cells[idAt] ?? '');
    if (id === '') throw new Refused(words.noId(table.name, line));
    return {
      id,
      features: Object.fromEntries(columns.map(({ category, at }) => [category, cells[at] ?? ''])),
      ...(homeAt === null ? {} : { household: cells[homeAt] || null }),
    };
  });
}

function idColumn(table: TextRows, categories: readonly string[], named: string | undefined): number | null {
  if (named !== undefined) return columnOf(table, named);
  return table.head.includes('id') && !categories.includes('id') ? columnOf(table, 'id') : null;
}

/** Reads a list of ids, one a line; a first line that is no id of the pool is its heading. */
export async function readIds(
  path: string,
  pool: readonly PoolPerson[],
  { terminal }: Call,
): Promise<string[]> {
  const { head, rows } = readTable(await readInput(path, terminal));
  const first = head[0] ?? '';
  const ids = rows.map(({ cells }) => cells[0] ?? '');
  return pool.some(({ id }) => id === first) ? [first, ...ids] : ids;
}
