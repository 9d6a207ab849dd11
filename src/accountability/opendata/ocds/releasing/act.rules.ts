import type { Temporal } from 'temporal-polyfill';
import type { Life, Lot } from './facts/life.rules.ts';

/** The standard’s tags; `planning` and `implementation` become updates after the first of their kind. */
export type Tag =
  | 'planning'
  | 'tender'
  | 'tenderAmendment'
  | 'tenderUpdate'
  | 'tenderCancellation'
  | 'award'
  | 'awardUpdate'
  | 'awardCancellation'
  | 'contract'
  | 'contractUpdate'
  | 'contractAmendment'
  | 'contractTermination'
  | 'implementation';

/** Something that was published about a purchase: what it said, and nothing that was said before it or after. */
export type Act = {
  /** What tells it from every other act about the purchase, for good. */
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly tags: readonly [Tag, ...Tag[]];
  readonly says: Readonly<Record<string, unknown>>;
  /** Suppliers that it names. */
  readonly suppliers?: readonly string[];
  /** Money passed: the buyer is a payer and the suppliers are payees from now on. */
  readonly isPayment?: boolean;
};

/** Who publishes: this site’s own address without a slash at its end, and the registered prefix of its identifiers. */
export type Publisher = {
  readonly site: string;
  /** As registered with the Open Contracting Partnership, such as `ocds-h6vhtk`. */
  readonly ocidPrefix: string;
  /** What only time makes public is published up to here. */
  readonly now: Temporal.Instant;
};

/** The number of a lot in its process: `1` where there is only one. */
export function lotRef({ lots }: Life, lotId: string): string {
  const index = lots.findIndex(({ id }) => id === lotId);
  return String(lots[index]?.lotNumber ?? index + 1);
}

/** The page of a lot, and what stands under it. */
export function pageOf({ site }: Publisher, { bodySlug, slug }: Lot, under = ''): string {
  return `${site}/contracts/${bodySlug}/${slug}${under}`;
}

/** The contract of a lot with what is said of it: the standard wants both numbers each time. */
export function ofContract(lotId: string, said: Readonly<Record<string, unknown>>) {
  return { contracts: [{ id: lotId, awardID: lotId, ...said }] };
}

/** The reference to a supplier that stands among the parties. */
export function supplierRef({ facts }: Life, supplierId: string) {
  const name = facts.suppliers.find(({ id }) => id === supplierId)?.name;
  return { id: supplierPartyId(supplierId), ...(name ? { name } : {}) };
}

export function supplierPartyId(supplierId: string): string {
  return `pp-supplier-${supplierId}`;
}

export function buyerRef({ lots: [{ bodySlug, bodyName }] }: Life) {
  return { id: `pp-body-${bodySlug}`, name: bodyName };
}
