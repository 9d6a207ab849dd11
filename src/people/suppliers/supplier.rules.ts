import type { Identifier } from './identifiers/identifiers.rules.ts';
import type { SupplierKind } from './kinds/supplier-kind.rules.ts';

export type RegisteredSupplier = {
  readonly supplierId: string;
  /** Its own name, a person’s too: for matching, never to show. */
  readonly ownName: string;
  readonly publicName: string;
  readonly isHidden: boolean;
  readonly kind: SupplierKind;
  readonly mergedInto: string | null;
};

export type HeldIdentifier = Identifier & { readonly supplierId: string };

export type WantedSupplier = {
  /** How the caller names it, until it has an identifier. */
  readonly wanted: string;
  readonly name: string;
  readonly kind: SupplierKind;
  readonly postcode: string;
};

/** Follows merges to the supplier that stands. */
export function survivorOf(mergedInto: ReadonlyMap<string, string | null>, supplierId: string): string {
  let at = supplierId;
  for (let next = mergedInto.get(at); next; next = mergedInto.get(at)) at = next;
  return at;
}
