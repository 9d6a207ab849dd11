import { matchNames } from '../../../people/suppliers/matching/match-names.rules.ts';
import type { Organisation } from './organisations.rules.ts';

export type BuyerMatch = {
  readonly kind: 'identifier' | 'name';
  readonly written: string;
  readonly bodyId: string;
};
export type KnownBody = { readonly bodyId: string; readonly name: string; readonly slug: string };

/** How words are remembered: an identifier with its scheme, a name without capitals and spaces. */
export function buyerKeys({ identifiers, name }: Pick<Organisation, 'identifiers' | 'name'>) {
  return {
    identifiers: identifiers.map(({ scheme, id }) => `${scheme}-${id}`.toUpperCase()),
    name: name.toLowerCase().replaceAll(/\s+/g, ' ').trim(),
  };
}

/**
 * Finds which of our bodies a publisher means: by what somebody said an identifier or a name means, else by its name,
 * when that is certainly the same. Null for everybody else. Asked once for each name.
 */
export function buyerMatcher(bodies: readonly KnownBody[], matches: readonly BuyerMatch[]) {
  const said = new Map(matches.map(({ kind, written, bodyId }) => [`${kind} ${written}`, bodyId]));
  const register = bodies.map(({ name, bodyId }) => ({ name, owner: bodyId }));
  const asked = new Map<string, string | null>();
  const byName = (name: string) => {
    if (!asked.has(name)) asked.set(name, matchNames([name], register)[0]?.owner ?? null);
    return asked.get(name) ?? null;
  };
  return (buyer: Organisation): string | null => {
    const { identifiers, name } = buyerKeys(buyer);
    const known = [...identifiers.map((each) => `identifier ${each}`), `name ${name}`].find((key) =>
      said.has(key),
    );
    return known === undefined ? byName(buyer.name) : (said.get(known) ?? null);
  };
}
