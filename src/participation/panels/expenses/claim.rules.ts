import type { Temporal } from 'temporal-polyfill';
import { sumPence } from '../../../values/money.ts';

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

/** Fewer people than this are never told of by themselves (MATHS §8). */
export const fewestPeople = 10;

export type PaidLine = { readonly kind: ClaimKind; readonly memberId: string; readonly amountPence: number };
export type PublicTotals = {
  readonly people: number;
  readonly totalPence: number;
  /** By kind, where ten people or more were paid for it; the rest together, where those are ten people or more too. */
  readonly kinds: readonly { readonly kind: ClaimKind | 'rest'; readonly pence: number }[];
};

/**
 * What was paid, for everyone to read: how many people, how much in all, and for what. Null with fewer than ten people
 * paid. A kind with fewer than ten is told with others like it; where that would still be fewer than ten people, no
 * kind is told at all, since the total would give it away.
 */
export function findPublicTotals(lines: readonly PaidLine[]): PublicTotals | null {
  const people = countPeople(lines);
  if (people < fewestPeople) return null;
  const totalPence = sumPence(lines.map(({ amountPence }) => amountPence));
  const told = claimKinds.filter(
    (kind) => countPeople(lines.filter((line) => line.kind === kind)) >= fewestPeople,
  );
  const rest = lines.filter(({ kind }) => !told.includes(kind));
  if (rest.length > 0 && countPeople(rest) < fewestPeople) return { people, totalPence, kinds: [] };
  const sumOf = (own: readonly PaidLine[]) => sumPence(own.map(({ amountPence }) => amountPence));
  const kinds: { kind: ClaimKind | 'rest'; pence: number }[] = told.map((kind) => ({
    kind,
    pence: sumOf(lines.filter((line) => line.kind === kind)),
  }));
  if (rest.length > 0) kinds.push({ kind: 'rest', pence: sumOf(rest) });
  return { people, totalPence, kinds };
}

function countPeople(lines: readonly PaidLine[]): number {
  return new Set(lines.map(({ memberId }) => memberId)).size;
}
