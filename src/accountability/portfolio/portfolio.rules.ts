import type { Temporal } from 'temporal-polyfill';
import { fraction } from '../../values/fraction.ts';
import { toWhole } from '../../values/fraction-text.ts';

/** A signed contract of a body with what was kept of it. Shares are sums over promises, each capped, in billionths. */
export type Held = {
  readonly slug: string;
  readonly title: string;
  readonly supplier: string;
  readonly pricePence: number;
  readonly endsOn: Temporal.PlainDate;
  readonly promises: number;
  readonly dueLines: number;
  readonly dueShare: number;
  readonly lifetimeLines: number;
  readonly lifetimeShare: number;
  /** Promises for outcomes of prevention. */
  readonly prevention: number;
  /** Mandate lines, adopted or varied, that its criteria came from. */
  readonly priorities: number;
};

/** How large a contract is by its price without VAT; our own bands, so that like stands beside like. */
export const sizes = ['up-to-50k', 'up-to-500k', 'up-to-5m', 'over-5m'] as const;
export type Size = (typeof sizes)[number];

/** A contract of the portfolio. Shares in whole hundredths of a percent; null while nothing is due or owed. */
export type Holding = Omit<Held, 'dueShare' | 'lifetimeShare'> & {
  readonly size: Size;
  readonly dueBasisPoints: number | null;
  readonly lifetimeBasisPoints: number | null;
};
export type Portfolio = {
  /** Of which something was due, size by size, the least kept first; never one score over price and promises. */
  readonly bySize: readonly { readonly size: Size; readonly holdings: readonly Holding[] }[];
  /** Of which nothing was due yet: it is too early to say. */
  readonly early: readonly Holding[];
  /** Whose criteria came of no priority that the body adopted. */
  readonly withoutPriority: readonly Holding[];
  /** With no promise that stops problems before they grow. */
  readonly withoutPrevention: readonly Holding[];
};

const WHOLE = 1_000_000_000n;
const LIMITS = [5_000_000, 50_000_000, 500_000_000] as const;

/** The band of a price in pence; a price on a line is in the lower band. */
export function sizeOf(pricePence: number): Size {
  const place = LIMITS.findIndex((limit) => pricePence <= limit);
  return sizes[place === -1 ? sizes.length - 1 : place] ?? 'over-5m';
}

/** Orders a body’s contracts by what was kept of what was due, each among those of its size. */
export function portfolioOf(held: readonly Held[]): Portfolio {
  const holdings = held.map(({ dueShare, lifetimeShare, ...one }) => ({
    ...one,
    size: sizeOf(one.pricePence),
    dueBasisPoints: meanOf(dueShare, one.dueLines),
    lifetimeBasisPoints: meanOf(lifetimeShare, one.lifetimeLines),
  }));
  const due = holdings
    .filter(({ dueBasisPoints }) => dueBasisPoints !== null)
    .sort(
      (one, other) =>
        (one.dueBasisPoints ?? 0) - (other.dueBasisPoints ?? 0) || other.pricePence - one.pricePence,
    );
  return {
    bySize: sizes.flatMap((size) => {
      const ofSize = due.filter((each) => each.size === size);
      return ofSize.length > 0 ? [{ size, holdings: ofSize }] : [];
    }),
    early: holdings.filter(({ dueBasisPoints }) => dueBasisPoints === null),
    withoutPriority: holdings.filter(({ priorities }) => priorities === 0),
    withoutPrevention: holdings.filter(({ prevention }) => prevention === 0),
  };
}

function meanOf(share: number, lines: number): number | null {
  return lines === 0 ? null : toWhole(fraction(BigInt(share) * 10_000n, WHOLE * BigInt(lines)));
}
