import type { Temporal } from 'temporal-polyfill';
import type { Method } from '../tenders/method.rules.ts';

/** A bid that was opened. `bidder` is what it is called; `supplier` tells suppliers apart. */
export type FlagBid = {
  readonly bidder: string;
  readonly supplier: string;
  /** Null where it is not told, or not in pounds. */
  readonly pricePence: number | null;
  /** The authority left it out: excluded, a condition not met, a price too low. */
  readonly isSetAside: boolean;
};

/** An earlier competition of the same buyer that was awarded. */
export type EarlierCompetition = {
  readonly suppliers: readonly string[];
  readonly winner: string;
  /** What was estimated, held against thresholds as the law counts; null where it is not told. */
  readonly estimatePence: number | null;
  readonly publishedAt: Temporal.Instant | null;
};

/** One competition as flags look at it: from our own tables, or from releases that others published. */
export type FlagInput = {
  /** Null where it is not said; what a flag leaves out by method it says itself. */
  readonly method: Method | null;
  /** Bought under a framework agreement, where only its suppliers may be asked. */
  readonly isCallOff: boolean;
  /** The buyer set the price, or asked for none: alike prices then say nothing. */
  readonly isPriceFixed: boolean;
  /** Nothing but the price decided. */
  readonly isPriceOnly: boolean;
  readonly publishedAt: Temporal.Instant | null;
  readonly bidsDueAt: Temporal.Instant | null;
  /** When documents that all bidders rely on were changed after publication. */
  readonly changedAt: readonly Temporal.Instant[];
  /** How many suppliers bid; null where nobody says. */
  readonly bidders: number | null;
  readonly bids: readonly FlagBid[];
  /** The supplier in first place; null before there is one, and where there are several. */
  readonly winner: string | null;
  readonly earlier: readonly EarlierCompetition[];
  /** The estimate as the law holds it against thresholds, VAT included; null where it is not told. */
  readonly estimatePence: number | null;
  /** The threshold that applied to it, VAT included; null where we cannot tell which. */
  readonly thresholdPence: number | null;
  /** What was awarded and what was signed for, of one basis; null where either is not told. */
  readonly awardedPence: number | null;
  readonly signedPence: number | null;
};

export type FlagFacts = Readonly<Record<string, string | number>>;

/** What a flag found, in figures; null: nothing stands out. A flag says what is there, never why. */
export type Flag = (input: FlagInput) => FlagFacts | null;
