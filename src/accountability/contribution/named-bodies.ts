import type { Contribution } from './load-contribution.ts';

/** The bodies that sums name, by their identifier: those that paid somebody, and those with a Review of their own. */
export function namedBodies({
  bodies,
  signed,
}: Pick<Contribution, 'bodies' | 'signed'>): ReadonlyMap<
  string,
  { readonly name: string; readonly slug: string }
> {
  return new Map([
    ...bodies.map(({ bodyId, name, slug }) => [bodyId, { name, slug }] as const),
    ...signed.flatMap(({ bodyId, name, slug }) => (bodyId ? [[bodyId, { name, slug }] as const] : [])),
  ]);
}
