import type { Sealing } from '../tenders/procurement.rules.ts';

type Opener = { readonly office: string; readonly hasKey: boolean; readonly isOwn: boolean };

/** How the box of bids of a purchase is kept. */
export type BoxFacts = {
  readonly threshold: number | null;
  /** How long after the deadline the bytes of a bid may still arrive whose commitment was in time. */
  readonly graceMinutes: number | null;
  readonly openers: readonly Opener[];
};

/**
 * Whether the openers could open: three or more with a key each, two or more needed and never all, and of the buying
 * department fewer than are needed, two at most (TRUST, “Sealed bids”). The database holds the same at the notice.
 */
export function canBeOpened(sealing: Sealing, { threshold, openers }: BoxFacts): boolean {
  if (sealing !== 'openers') return true;
  const own = openers.filter(({ isOwn }) => isOwn).length;
  return (
    threshold !== null &&
    threshold >= 2 &&
    openers.length >= 3 &&
    threshold < openers.length &&
    openers.every(({ hasKey }) => hasKey) &&
    own < threshold &&
    own <= 2
  );
}
