import type { Flag, FlagFacts, FlagInput } from './flag.rules.ts';
import { grownPrice } from './flags/grown-price.rules.ts';
import { lateChange } from './flags/late-change.rules.ts';
import { lowestSetAside } from './flags/lowest-set-aside.rules.ts';
import { nearIdenticalPrices } from './flags/near-identical-prices.rules.ts';
import { oneSupplierAsked } from './flags/one-supplier-asked.rules.ts';
import { othersSetAside } from './flags/others-set-aside.rules.ts';
import { repeatedWinner } from './flags/repeated-winner.rules.ts';
import { shortPeriod } from './flags/short-period.rules.ts';
import { singleBid } from './flags/single-bid.rules.ts';
import { splitPurchase } from './flags/split-purchase.rules.ts';
import { underThreshold } from './flags/under-threshold.rules.ts';

/** Every red flag, in the order they are read. A new one is a small file, its words, and a line here. */
export const redFlags = {
  'single-bid': singleBid,
  'short-period': shortPeriod,
  'late-change': lateChange,
  'near-identical-prices': nearIdenticalPrices,
  'repeated-winner': repeatedWinner,
  'others-set-aside': othersSetAside,
  'lowest-set-aside': lowestSetAside,
  'one-supplier-asked': oneSupplierAsked,
  'under-threshold': underThreshold,
  'split-purchase': splitPurchase,
  'grown-price': grownPrice,
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof redFlags;
export const flagOrder = Object.keys(redFlags) as FlagName[];

export type RaisedFlag = { readonly flag: FlagName; readonly facts: FlagFacts };

/** A flag with what the authority noted beside it before it decided. */
export type NotedFlag = RaisedFlag & { readonly note: string | null };

/** What stands out in a competition. Each is a reason to look, and proves nothing. */
export function raiseFlags(input: FlagInput): RaisedFlag[] {
  return flagOrder.flatMap((flag) => {
    const facts = redFlags[flag](input);
    return facts ? [{ flag, facts }] : [];
  });
}

export function isFlagName(name: string): name is FlagName {
  return Object.hasOwn(redFlags, name);
}
