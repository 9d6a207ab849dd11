import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { addSuppliers } from '../../../people/suppliers/add-suppliers.ts';
import type { Identifier } from '../../../people/suppliers/identifiers/identifiers.rules.ts';
import { sectorOf, supplierKind } from '../../../people/suppliers/kinds/supplier-kind.rules.ts';
import { insertIdentifiers, tellKinds } from '../../../people/suppliers/new-suppliers.queries.ts';
import { listIdentifiers, listRegister, lockSuppliers } from '../../../people/suppliers/register.queries.ts';
import {
  type RegisteredSupplier,
  survivorOf,
  type WantedSupplier,
} from '../../../people/suppliers/supplier.rules.ts';
import { publicPersonName } from '../../../people/suppliers/words.en.ts';
import { knownSuppliers } from './known-suppliers.rules.ts';
import {
  hidePayeeNames,
  insertDoubts,
  insertPayeeSuppliers,
  listPayeeLinks,
  type PayeeLink,
} from './payee-suppliers.queries.ts';
import { type RecognisedPayee, type StrangePayee, sortOutPayees } from './sort-out-payees.rules.ts';

export type PayeesToRecognise = {
  readonly bodyId: string;
  readonly invented: boolean;
  /** Payees that have no supplier yet and are not redacted. */
  readonly payees: readonly StrangePayee[];
};

export type PayeesRecognised = {
  /** Suppliers nobody knew before. */
  readonly added: number;
  /** Suppliers that were known before. */
  readonly recognised: number;
  /** Payees left to an officer. */
  readonly doubtful: number;
  readonly supplierIds: ReadonlySet<string>;
};

type Of = { readonly bodyId: string; readonly invented: boolean };

/**
 * Finds the supplier behind each payee by its numbers and its name, and adds those nobody knew. What is certain is
 * linked, with how sure it is and why; what is doubtful becomes a supplier of its own and waits for an officer.
 * Invented payees find only invented suppliers. A person’s name is put out of sight. A few statements, however many
 * payees.
 */
export async function recognisePayees(
  tx: Transaction,
  by: By,
  { bodyId, invented, payees }: PayeesToRecognise,
): Promise<PayeesRecognised> {
  if (payees.length === 0) return { added: 0, recognised: 0, doubtful: 0, supplierIds: new Set() };
  const of = { bodyId, invented };
  // Links before the register: whatever is merged in between, the register says where it went.
  const links = await listPayeeLinks(tx, of);
  const identifiers = await listIdentifiers(tx, { invented });
  const register = await listRegister(tx, invented);
  const known = knownSuppliers(register, identifiers, links);
  const { recognised, wanted } = sortOutPayees(known, payees);
  const suppliers = await settle(tx, by, { invented, register }, recognised, wanted);
  const doubtful = await saveLinks(tx, by, of, recognised, suppliers);
  const supplierIds = new Set(recognised.map(({ owner }) => suppliers.idOf(owner)));
  const { added } = suppliers;
  return { added, recognised: supplierIds.size - added, doubtful, supplierIds };
}

type Settled = {
  readonly idOf: (owner: string) => string;
  readonly added: number;
  readonly people: ReadonlySet<string>;
  readonly publicNames: ReadonlyMap<string, string>;
};

/** Adds the suppliers that are wanted, and follows known ones that were merged while this import waited. */
async function settle(
  tx: Transaction,
  by: By,
  { invented, register }: { readonly invented: boolean; readonly register: readonly RegisteredSupplier[] },
  recognised: readonly RecognisedPayee[],
  wanted: readonly WantedSupplier[],
): Promise<Settled> {
  const known = new Set(register.map(({ supplierId }) => supplierId));
  const named = recognised.flatMap(({ owner, doubt }) => [owner, ...(doubt ? [doubt.owner] : [])]);
  const existing = [...new Set(named.filter((owner) => known.has(owner)))];
  const told = kindsToTell(register, recognised);
  const merged = await lockSuppliers(tx, existing, { toChange: told.length > 0 });
  await tellKinds(tx, told);
  const added = await addSuppliers(tx, by, { invented, known }, wanted);
  const ids = new Map(added.map((each) => [each.wanted, each.supplierId]));
  const hidden = register.filter(({ isHidden }) => isHidden).map(({ supplierId }) => supplierId);
  const people = wanted.filter(({ kind }) => kind === 'person').map((each) => ids.get(each.wanted) ?? '');
  return {
    idOf: (owner) => ids.get(owner) ?? survivorOf(merged, owner),
    added: added.filter(({ isNew }) => isNew).length,
    people: new Set([...hidden, ...people]),
    publicNames: new Map([...register, ...added].map((each) => [each.supplierId, each.publicName])),
  };
}

/** Suppliers whose kind nobody knew, and whose name or numbers tell it now. Nobody becomes a person by this. */
function kindsToTell(register: readonly RegisteredSupplier[], recognised: readonly RecognisedPayee[]) {
  const numbers = new Map<string, Identifier[]>();
  for (const { owner, identifiers } of recognised) {
    numbers.set(owner, [...(numbers.get(owner) ?? []), ...identifiers]);
  }
  return register.flatMap(({ supplierId, ownName, kind: before }) => {
    const held = numbers.get(supplierId);
    const kind = held && before === 'unknown' ? supplierKind(ownName, held) : 'unknown';
    return kind === 'unknown' || kind === 'person' ? [] : [{ supplierId, kind, sector: sectorOf(kind) }];
  });
}

/** Writes what was found. Answers how many payees are left to an officer. */
async function saveLinks(
  tx: Transaction,
  by: By,
  of: Of,
  recognised: readonly RecognisedPayee[],
  suppliers: Settled,
): Promise<number> {
  const links = recognised.map(({ owner, ...payee }) => ({ ...payee, supplierId: suppliers.idOf(owner) }));
  await insertPayeeSuppliers(tx, of, links);
  const doubts = links.flatMap((link) => doubtOf(link, suppliers));
  await insertDoubts(tx, { ...of, raisedAt: await by.clock.now(tx) }, doubts);
  const numbers = links.flatMap(({ supplierId, identifiers }) =>
    identifiers.map((each) => ({ ...each, supplierId })),
  );
  await insertIdentifiers(tx, of.invented, numbers, 'payments');
  // A person’s name is hidden with the person, and also where the person’s firm is the supplier.
  const isPersonal = (link: (typeof links)[number]) => link.isPerson || suppliers.people.has(link.supplierId);
  const hidden = links.filter(isPersonal).map(({ payeeId, supplierId }) => ({
    payeeId,
    publicName: suppliers.publicNames.get(supplierId) ?? publicPersonName(''),
  }));
  await hidePayeeNames(tx, of.bodyId, hidden);
  return doubts.length;
}

function doubtOf(
  {
    payeeId,
    supplierId: own,
    doubt,
  }: Pick<RecognisedPayee, 'payeeId' | 'doubt'> & { readonly supplierId: string },
  suppliers: Settled,
): PayeeLink[] {
  if (!doubt) return [];
  const { confidence, reason } = doubt;
  const supplierId = suppliers.idOf(doubt.owner);
  return supplierId === own ? [] : [{ payeeId, supplierId, confidence, reason }];
}
