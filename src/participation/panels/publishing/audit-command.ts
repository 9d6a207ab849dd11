import type { Panel } from '../panels.queries.ts';

/** The command with which an auditor recomputes a draw from the list and the quotas. */
export function auditCommand(panel: Pick<Panel, 'seats' | 'householdRule' | 'slug'>, seed?: string): string {
  const household = panel.householdRule ? ' --same-household household' : '';
  const quoted = seed === undefined ? '<seed>' : `'${seed.replaceAll("'", `'\\''`)}'`;
  return `npx --no-install pp panel ${panel.slug}-pool.csv ${panel.slug}-quotas.csv --seats ${panel.seats} --id id${household} --seed ${quoted}`;
}
