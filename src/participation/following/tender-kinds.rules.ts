import { type Category, categories } from '../../procurement/tenders/procurement.rules.ts';

/** A kind of tender in a place; null is any. What a supplier asks to hear of. */
export type TenderKind = { readonly category: Category | null; readonly districtSlug: string | null };

/** How it is written in an address and in what is followed: `services.oldham`, `any.oldham`, `any.any`. */
export function tenderKindSlug({ category, districtSlug }: TenderKind): string {
  return `${category ?? 'any'}.${districtSlug ?? 'any'}`;
}

/** Reads it back; undefined for what it cannot be. Whether there is such a district is not its to say. */
export function readTenderKind(slug: string): TenderKind | undefined {
  const [kind, place, ...more] = slug.split('.');
  const category = categories.find((known) => known === kind) ?? null;
  if (more.length > 0 || !place || (category === null && kind !== 'any')) return undefined;
  return { category, districtSlug: place === 'any' ? null : place };
}

/**
 * Everything followed that one tender answers: its kind and its place, each of them alone, and any tender at all. A
 * tender for the whole area of its body has no district, and answers only those who named none.
 */
export function answeredBy(tender: {
  readonly category: Category;
  readonly districtSlug: string | null;
}): string[] {
  const kinds = [tender.category, null];
  const places = tender.districtSlug === null ? [null] : [tender.districtSlug, null];
  return kinds.flatMap((category) =>
    places.map((districtSlug) => tenderKindSlug({ category, districtSlug })),
  );
}
