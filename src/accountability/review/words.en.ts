import { yearPeriod } from '../spend/months.rules.ts';
import type { Review } from './reviews.queries.ts';

/** `2025-26` as people read it. */
export function yearWords(year: string): string {
  const { from, to } = yearPeriod(year);
  return `April ${from.year} to March ${to.year}`;
}

/** Where anyone reads a filer’s signed Reviews. */
export function reviewHref({ supplierId, slug }: Pick<Review, 'supplierId' | 'slug'>): string {
  return supplierId === null ? `/reviews/bodies/${slug}` : `/reviews/${slug}`;
}

export const words = {
  title: (name: string) => `Social Value Review: ${name}`,
  searchSummary: (name: string, year: string) =>
    `What ${name} says it did for the region, ${yearWords(year)}: people and pay, skills, community, environment, who it buys from.`,
} as const;
