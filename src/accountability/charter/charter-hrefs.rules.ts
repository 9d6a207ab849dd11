import type { Signer } from './charter.rules.ts';

/** The public page of what a signer signed. */
export function charterHref({ kind }: Pick<Signer, 'kind'>, slug: string): string {
  return kind === 'body' ? `/charter/bodies/${slug}` : `/charter/${slug}`;
}

export function badgeHref(signer: Pick<Signer, 'kind'>, slug: string): string {
  return `${charterHref(signer, slug)}/badge.svg`;
}
