import type { Temporal } from 'temporal-polyfill';

/** What somebody on a panel may be paid for. `day` is the payment for a day they came to. */
export const claimKinds = ['day', 'travel', 'childcare', 'care', 'equipment', 'earnings', 'other'] as const;
export type ClaimKind = (typeof claimKinds)[number];
/** What somebody claims; payments for days come from the register. */
export const costKinds = ['travel', 'childcare', 'care', 'equipment', 'earnings', 'other'] as const;
export type CostKind = (typeof costKinds)[number];

export type ClaimDecision = 'approved' | 'declined';
/** The most that one claim can be: £10,000. More than that is a slip of the pen. */
export const mostPence = 1_000_000;

export type CoverFault = 'not-covered' | 'too-much' | 'not-yet-spent';

/** Whether a panel pays for a kind of cost, by what it was announced with. */
export function isCovered(
  kind: CostKind,
  { childcare, expensesCovered }: { readonly childcare: boolean; readonly expensesCovered: boolean },
): boolean {
  return kind === 'childcare' ? childcare : expensesCovered;
}

/** Why a cost cannot be claimed, or null. */
export function findClaimFault(
  cost: { readonly kind: CostKind; readonly amountPence: number; readonly spentOn: Temporal.PlainDate },
  panel: { readonly childcare: boolean; readonly expensesCovered: boolean },
  today: Temporal.PlainDate,
): CoverFault | null {
  if (!isCovered(cost.kind, panel)) return 'not-covered';
  if (cost.amountPence > mostPence) return 'too-much';
  return cost.spentOn.since(today).sign > 0 ? 'not-yet-spent' : null;
}

export type DecideFault = 'own-claim' | 'typed-it-in' | 'decided-already' | 'reason-missing';

/** Why somebody may not decide a claim, or null: four eyes, once, and a refusal says why. */
export function findDecideFault(
  claim: {
    readonly decision: ClaimDecision | null;
    readonly personId: string | null;
    readonly madeBy: string;
  },
  decided: { readonly personId: string; readonly decision: ClaimDecision; readonly reason: string },
): DecideFault | null {
  if (claim.personId === decided.personId) return 'own-claim';
  if (claim.madeBy === decided.personId) return 'typed-it-in';
  if (claim.decision !== null) return 'decided-already';
  return decided.decision === 'declined' && decided.reason.trim() === '' ? 'reason-missing' : null;
}
