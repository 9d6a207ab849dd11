import type { CriterionKind } from '../../criteria/criterion.rules.ts';

export const hidings = ['everywhere', 'social-value', 'nowhere'] as const;
/** For which answers scorers see a letter in place of the bidder’s name. */
export type Hiding = (typeof hidings)[number];

/** What holds while the authority has decided nothing: a name could sway anyone, and hiding it harms nobody. */
export const usualHiding: Hiding = 'everywhere';

/** Whether scorers see who an answer is from. */
export function areNamesShown(hidden: Hiding, kind: CriterionKind): boolean {
  return hidden === 'nowhere' || (hidden === 'social-value' && kind !== 'social-value');
}

export type NamingFault = 'bids-opened';

/** The decision is taken blind: before anybody can know whose bid it would help. */
export function findNamingFault(procurement: { readonly bidsOpenedAt: unknown }): NamingFault | null {
  return procurement.bidsOpenedAt === null ? null : 'bids-opened';
}

/** A bid with both of the ways to call it. */
export type NamedBid = {
  readonly bidId: string;
  readonly label: string;
  readonly supplierName: string;
  readonly supplierSlug: string;
};

/** One bid as a scorer meets it on one question: by its letter, or by its bidder, never by both. */
export type MetBid = {
  readonly bidId: string;
  /** How it stands in addresses. */
  readonly label: string;
  /** Null while names are hidden. */
  readonly supplierName: string | null;
};

/** The bids of one question in an order that tells nothing of the other way to call them. */
export function meetBids(bidders: readonly NamedBid[], namesShown: boolean): MetBid[] {
  const met = bidders.map(({ bidId, label, supplierName, supplierSlug }) =>
    namesShown ? { bidId, label: supplierSlug, supplierName } : { bidId, label, supplierName: null },
  );
  return met.sort((a, b) =>
    namesShown
      ? (a.supplierName ?? '').localeCompare(b.supplierName ?? '', 'en')
      : compareLabels(a.label, b.label),
  );
}

/** A, B … Z, AA: shorter labels come first. */
export function compareLabels(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
