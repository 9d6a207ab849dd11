import { inOrder } from '../instalments.rules.ts';
import type { Planned, Terms } from './variation.rules.ts';

export type Named = Terms & { readonly instalments: readonly Planned[]; readonly bodyOwner: string | null };
export type Difference =
  | { readonly field: 'instalments'; readonly before: readonly Planned[]; readonly after: readonly Planned[] }
  | {
      readonly field: 'place' | 'supplierOwner' | 'bodyOwner' | 'evidenceRule' | 'remedy';
      readonly before: string | null;
      readonly after: string | null;
    };

const terms = ['place', 'supplierOwner', 'bodyOwner', 'evidenceRule', 'remedy'] as const;

/** What differs between two states of a promise, in the order it is told: what is owed first, then each term. */
export function compareStates(before: Named, after: Named): readonly Difference[] {
  const owed = sameOwed(before.instalments, after.instalments)
    ? []
    : [
        {
          field: 'instalments' as const,
          before: inOrder(before.instalments),
          after: inOrder(after.instalments),
        },
      ];
  const changed = terms
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
  return [...owed, ...changed];
}

function sameOwed(before: readonly Planned[], after: readonly Planned[]): boolean {
  const idsOf = (all: readonly Planned[]) => all.map(({ instalmentId }) => instalmentId).sort();
  return idsOf(before).join() === idsOf(after).join();
}
