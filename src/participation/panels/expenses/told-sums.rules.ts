import { sumPence } from '../../../values/money.ts';
import type { ClaimKind } from './claim.rules.ts';

/** Fewer people than this are never told of by themselves (MATHS §8). */
export const fewestPeople = 10;
/** Sums are told to the nearest £10. */
const roundTo = 1000;

/** Payments for days, which everybody can work out, and what taking part cost people. */
export const paidGroups = ['days', 'costs'] as const;
export type PaidGroup = (typeof paidGroups)[number];
export type PaidLine = {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly memberId: string;
  readonly amountPence: number;
  /** The batch in which it is told; null while it waits for one. */
  readonly toldIn: number | null;
};
export type PublicTotals = readonly { readonly group: PaidGroup; readonly roundedPence: number }[];

/**
 * Which payments that wait may now be told, all at once: those of a group in which ten people or more have been paid
 * since it was last told. So whoever compares two readings of a sum learns of ten people or more together, never of
 * fewer; and as no sum over both groups is told, none follows from taking the payments for days away.
 */
export function findBatch(lines: readonly PaidLine[]): readonly PaidLine[] {
  return paidGroups.flatMap((group) => {
    const waiting = lines.filter(({ kind, toldIn }) => toldIn === null && groupOf(kind) === group);
    return new Set(waiting.map(({ memberId }) => memberId)).size < fewestPeople ? [] : waiting;
  });
}

/** What everyone may read: for each group, what is told of it by now, to the nearest £10. */
export function findPublicTotals(lines: readonly PaidLine[]): PublicTotals {
  return paidGroups.flatMap((group) => {
    const told = lines.filter(({ kind, toldIn }) => toldIn !== null && groupOf(kind) === group);
    if (told.length === 0) return [];
    const pence = sumPence(told.map(({ amountPence }) => amountPence));
    return [{ group, roundedPence: Math.round(pence / roundTo) * roundTo }];
  });
}

function groupOf(kind: ClaimKind): PaidGroup {
  return kind === 'day' ? 'days' : 'costs';
}
