import type { Procurement } from './procurement.rules.ts';

type Named = Pick<Procurement, 'bodySlug' | 'slug'>;

/** Its desk, for those who work on it. */
export function deskHref({ bodySlug, slug }: Named): string {
  return `/work/${bodySlug}/procurements/${slug}`;
}

/** Its thread, for everyone. */
export function threadHref({ bodySlug, slug }: Named): string {
  return `/contracts/${bodySlug}/${slug}`;
}

/** An evaluator’s own way in: it leads to whatever is next. */
export function scoringHref({ bodySlug, slug }: Named): string {
  return `/work/${bodySlug}/scoring/${slug}`;
}
