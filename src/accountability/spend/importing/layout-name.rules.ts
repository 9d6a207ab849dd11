import type { Layout } from '../reading/layout.rules.ts';

/** A layout in a line: what its columns hold, in their order, as in `body, date, supplier, net`. */
export function layoutInWords({ columns }: Pick<Layout, 'columns'>): string {
  return columns.flatMap(({ role }) => (role === null ? [] : [role])).join(', ');
}
