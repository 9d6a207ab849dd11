import { Temporal } from 'temporal-polyfill';

type Amended = {
  readonly id: string;
  readonly publishedAt: Temporal.Instant;
  readonly needsConfirming: boolean;
};

/** The amendments that came after a bid was sealed and that its supplier has not confirmed it after. */
export function unconfirmedAfter<A extends Pick<Amended, 'id' | 'publishedAt'>>(
  committedAt: Temporal.Instant,
  amendments: readonly A[],
  confirmed: ReadonlySet<string>,
): A[] {
  return amendments.filter(
    ({ id, publishedAt }) => Temporal.Instant.compare(publishedAt, committedAt) > 0 && !confirmed.has(id),
  );
}

/** How a bid stands after what changed in its tender. */
export type BidStanding = 'up-to-date' | 'sealed-before-a-change' | 'needs-confirming';

/**
 * How a bid stands: sealed or confirmed after the last change; sealed before one that lets it stand; or sealed before
 * one that it stands after only when its supplier confirms it. The last is never opened (docs/decisions/0041).
 */
export function standingOf(
  committedAt: Temporal.Instant,
  amendments: readonly Amended[],
  confirmed: ReadonlySet<string>,
): BidStanding {
  const open = unconfirmedAfter(committedAt, amendments, confirmed);
  if (open.some(({ needsConfirming }) => needsConfirming)) return 'needs-confirming';
  return open.length > 0 ? 'sealed-before-a-change' : 'up-to-date';
}
