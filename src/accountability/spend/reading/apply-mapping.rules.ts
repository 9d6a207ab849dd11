import type { Column, ColumnRole, Mapping } from './layout.rules.ts';
import { tidyCell } from './spaces.rules.ts';

/**
 * The guess, corrected by a person: each column the mapping names, by its title or by its number from 1, has the role
 * it says, and no other column keeps that role. Refuses a name that no column has.
 */
export function applyMapping(
  columns: readonly Column[],
  mapping: Mapping | undefined,
): readonly Column[] | { readonly missing: string } {
  const said = new Map<number, ColumnRole | null>();
  for (const [name, role] of Object.entries(mapping?.columns ?? {})) {
    const column = findColumn(columns, name);
    if (!column) return { missing: name };
    said.set(column.position, role);
  }
  const claimed = new Set([...said.values()].filter((role) => role !== null));
  return columns.map((column) => {
    const role = said.get(column.position);
    if (role !== undefined) return { ...column, role, confidence: role === null ? 0 : 1 };
    return column.role && isTaken(column.role, claimed) ? { ...column, role: null, confidence: 0 } : column;
  });
}

/** A role that a person gave to another column; whoever names the one amount means it and no other. */
function isTaken(role: ColumnRole, claimed: ReadonlySet<ColumnRole>): boolean {
  return claimed.has(role) || (claimed.has('amount') && (role === 'net' || role === 'gross'));
}

function findColumn(columns: readonly Column[], name: string): Column | undefined {
  const wanted = tidyCell(name).toLowerCase();
  const byTitle = columns.find(({ title }) => title !== '' && title.toLowerCase() === wanted);
  return byTitle ?? (/^\d+$/.test(wanted) ? columns[Number(wanted) - 1] : undefined);
}
