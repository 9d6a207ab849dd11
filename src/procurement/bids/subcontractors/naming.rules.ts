/** What a bidder says of one who will do part of it. The share is of the price, in hundredths of a per cent. */
export type Naming = {
  readonly name: string;
  readonly companyNumber: string | null;
  /** Where the question goes, for one who is not on the register. */
  readonly email: string | null;
  readonly work: string;
  readonly shareBasisPoints: number;
};

export type NamingFault = 'too-many' | 'more-than-all' | 'itself' | 'nobody-to-ask' | 'named-already';

export const MOST_SUBCONTRACTORS = 20;
/** The bidder itself does some of it. */
const ALL = 10_000;

type Named = {
  readonly name: string;
  readonly namedSupplierId: string | null;
  readonly shareBasisPoints: number;
};

/**
 * Why somebody cannot be named beside those who are, or null. All their shares together stay under the whole price;
 * nobody is named twice, or is the bidder; and there must be somebody to ask: the people of a supplier on the
 * register, or an address. Rule of this product: what nobody agreed to is not put into a bid.
 */
export function findNamingFault(
  naming: Naming,
  who: { readonly supplierId: string | null; readonly canBeAsked: boolean },
  beside: { readonly bidderId: string; readonly named: readonly Named[] },
): NamingFault | null {
  const { bidderId, named } = beside;
  if (who.supplierId === bidderId) return 'itself';
  if (named.length >= MOST_SUBCONTRACTORS) return 'too-many';
  const isNamed = named.some((other) =>
    who.supplierId
      ? other.namedSupplierId === who.supplierId
      : other.name.toLowerCase() === naming.name.toLowerCase(),
  );
  if (isNamed) return 'named-already';
  const shares = named.reduce((sum, { shareBasisPoints }) => sum + shareBasisPoints, naming.shareBasisPoints);
  if (shares >= ALL) return 'more-than-all';
  return who.canBeAsked || naming.email ? null : 'nobody-to-ask';
}

type Said = {
  readonly id: string;
  readonly name: string;
  readonly work: string;
  readonly shareBasisPoints: number;
};

/** Whether what a bid says of a sub-contractor is, word for word, what that one agreed to. */
export function isAgreed(
  said: Said,
  naming: (Said & { readonly answer: string | null }) | undefined,
): boolean {
  return (
    naming?.answer === 'agreed' &&
    naming.id.toLowerCase() === said.id.toLowerCase() &&
    naming.name === said.name &&
    naming.work === said.work &&
    naming.shareBasisPoints === said.shareBasisPoints
  );
}

/** A share as people type it, `15`, `12.5%` or `7.25`: in hundredths of a per cent, 1 to 9,999; null for anything else. */
export function readShare(typed: string): number | null {
  const found = /^(\d{1,2})(?:\.(\d{1,2}))?\s*%?$/.exec(typed.trim());
  if (!found) return null;
  const share = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return share > 0 ? share : null;
}

/** `1250` as `12.5%`. */
export function shareText(shareBasisPoints: number): string {
  return `${shareBasisPoints / 100}%`;
}

/** The share of a price in whole pence, the nearest. Both are safe integers: prices are under 90 trillion pounds. */
export function shareOfPrice(pricePence: number, shareBasisPoints: number): number {
  return Number((BigInt(pricePence) * BigInt(shareBasisPoints) + 5000n) / 10_000n);
}
