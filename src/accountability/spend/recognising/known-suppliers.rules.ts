import type { Identifier } from '../../../people/suppliers/identifiers/identifiers.rules.ts';
import { readName } from '../../../people/suppliers/matching/read-name.rules.ts';
import {
  addToRegister,
  emptyRegister,
  type Register,
} from '../../../people/suppliers/matching/register.rules.ts';
import {
  type HeldIdentifier,
  type RegisteredSupplier,
  survivorOf,
} from '../../../people/suppliers/supplier.rules.ts';

/** What is known of suppliers while payees are recognised; it grows as new ones are found. */
export type KnownSuppliers = {
  readonly names: Register;
  /** The names of each supplier, as their places in the register. */
  readonly namesOf: Map<string, number[]>;
  readonly identifiersOf: Map<string, Identifier[]>;
  readonly byIdentifier: Map<string, string>;
  /** Whom this body’s own ledger numbers, by the number. */
  readonly byPublishedId: Map<string, Set<string>>;
  readonly people: Set<string>;
  /** Sole traders whom only other bodies have paid: their names are not this body’s to ask about. */
  readonly others: Set<string>;
};

export type PayeeLinks = {
  readonly publishedIds: readonly { readonly publishedId: string; readonly supplierId: string }[];
  /** Names that an officer said are a supplier’s. */
  readonly aliases: readonly { readonly name: string; readonly supplierId: string }[];
  /** People this body has paid. */
  readonly people: ReadonlySet<string>;
};

/**
 * Puts together what a body may recognise its payees by. People are known only to the bodies that pay them, since two
 * people share a name more often than two firms; a sole trader with a trading name is known to all.
 */
export function knownSuppliers(
  register: readonly RegisteredSupplier[],
  identifiers: readonly HeldIdentifier[],
  links: PayeeLinks,
): KnownSuppliers {
  const known: KnownSuppliers = {
    names: emptyRegister(),
    namesOf: new Map(),
    identifiersOf: new Map(),
    byIdentifier: new Map(),
    byPublishedId: new Map(),
    people: new Set(),
    others: new Set(),
  };
  const merged = new Map(register.map(({ supplierId, mergedInto }) => [supplierId, mergedInto]));
  const ours = new Set([...links.people].map((supplierId) => survivorOf(merged, supplierId)));
  for (const supplier of register) {
    const isPerson = supplier.kind === 'person';
    const owner = survivorOf(merged, supplier.supplierId);
    const isOurs = ours.has(owner);
    if (isPerson) known.people.add(owner);
    if (isPerson && !isOurs) known.others.add(owner);
    if (!isPerson || isOurs || readName(supplier.ownName).trading.length > 0) {
      addName(known, supplier.ownName, owner);
    }
  }
  for (const { name, supplierId } of links.aliases) addName(known, name, survivorOf(merged, supplierId));
  for (const { scheme, value, supplierId } of identifiers) {
    addIdentifier(known, { scheme, value }, survivorOf(merged, supplierId));
  }
  for (const { publishedId, supplierId } of links.publishedIds)
    addPublishedId(known, publishedId, supplierId);
  return known;
}

export function addName(known: KnownSuppliers, name: string, owner: string): void {
  const at = known.names.names.length;
  addToRegister(known.names, { read: readName(name), owner });
  known.namesOf.set(owner, [...(known.namesOf.get(owner) ?? []), at]);
}

export function addIdentifier(known: KnownSuppliers, identifier: Identifier, owner: string): void {
  const key = identifierKey(identifier);
  if (!known.byIdentifier.has(key)) known.byIdentifier.set(key, owner);
  known.identifiersOf.set(owner, [...(known.identifiersOf.get(owner) ?? []), identifier]);
}

export function addPublishedId(known: KnownSuppliers, publishedId: string, owner: string): void {
  if (publishedId === '') return;
  const owners = known.byPublishedId.get(publishedId) ?? new Set();
  known.byPublishedId.set(publishedId, owners.add(owner));
}

export function identifierKey({ scheme, value }: Identifier): string {
  return `${scheme}-${value}`;
}
