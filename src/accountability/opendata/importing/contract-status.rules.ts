import type { Part } from './contract-parts.rules.ts';
import { field } from './published-values.rules.ts';

export const contractStatuses = [
  'planned',
  'open',
  'closed',
  'awarded',
  'signed',
  'ended',
  'cancelled',
  'unknown',
] as const;
/** How far a process has come, in the order of its life. `closed`: bids are in and nothing is said of an award. */
export type ContractStatus = (typeof contractStatuses)[number];

/** By the standard’s `tender.status`. */
const byTender: Readonly<Record<string, ContractStatus>> = {
  planning: 'planned',
  planned: 'planned',
  active: 'open',
  complete: 'closed',
  cancelled: 'cancelled',
  unsuccessful: 'cancelled',
  withdrawn: 'cancelled',
};

/** How far a process has come: what its furthest part says, or else its tender. Said nowhere, it is unknown. */
export function statusOf(tender: unknown, parts: readonly Pick<Part, 'status'>[]): ContractStatus {
  const said = new Set(parts.map(({ status }) => status));
  for (const status of ['signed', 'awarded', 'ended'] as const) if (said.has(status)) return status;
  if (said.size > 0 && !said.has('planned')) return 'cancelled';
  const status = field(tender, 'status');
  const known = typeof status === 'string' && Object.hasOwn(byTender, status) ? byTender[status] : undefined;
  return known ?? (said.has('planned') ? 'closed' : 'unknown');
}
