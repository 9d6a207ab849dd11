import type { District } from './home-facts.rules.ts';

/** Where the visitor wants to see promises, as far as their postcode says. */
export type PlaceAsk =
  | { readonly kind: 'anywhere' }
  | { readonly kind: 'chosen'; readonly district: District }
  /** The outward half lies in several districts. */
  | { readonly kind: 'which'; readonly outward: string; readonly districts: readonly District[] }
  | { readonly kind: 'outside'; readonly outward: string; readonly typed: string }
  | { readonly kind: 'malformed'; readonly typed: string };

/** The district that promises are listed for; undefined lists them from anywhere. */
export function districtOf(ask: PlaceAsk): District | undefined {
  return ask.kind === 'chosen' ? ask.district : undefined;
}

/** The address that shows a district's promises: it holds the district and nothing of the postcode. */
export function nearHref(district: District): string {
  return `/?near=${district.slug}#near`;
}
