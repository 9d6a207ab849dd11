import type { BodyRole } from '../../acts/by.ts';

/** The other pages of a contract’s desk, each at its name under the desk’s address, and who opens them. */
const whoOpens = {
  details: ['procurement-officer'],
  performance: ['contract-manager'],
  spend: ['contract-manager'],
  typed: ['contract-manager'],
} as const satisfies Record<string, readonly BodyRole[]>;
export type ContractPage = keyof typeof whoOpens;

/**
 * Those that a role may open, in the order they are needed; spend only where something is promised for it. What was
 * tendered elsewhere has its details at its publisher, and promises that are typed in.
 */
export function pagesFor(
  role: BodyRole,
  promises: readonly { readonly perSpendPence: number | null }[],
  tenderedElsewhere = false,
): readonly ContractPage[] {
  const pages = Object.entries(whoOpens) as [ContractPage, readonly BodyRole[]][];
  const isForSpend = promises.some(({ perSpendPence }) => perSpendPence !== null);
  return pages
    .filter(([page, roles]) => roles.includes(role) && (page !== 'spend' || isForSpend))
    .filter(([page]) => (tenderedElsewhere ? page !== 'details' : page !== 'typed'))
    .map(([page]) => page);
}
