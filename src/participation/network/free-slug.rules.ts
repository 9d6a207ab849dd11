import { slugOf } from '../../people/organisations/slug.rules.ts';

/** A title as part of an address, with a number after it where a body has that address already. */
export function freeSlug(title: string, taken: readonly string[]): string {
  const wanted = slugOf(title).slice(0, 60).replace(/-$/, '') || 'x';
  if (!taken.includes(wanted)) return wanted;
  for (let number = 2; ; number += 1)
    if (!taken.includes(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
