import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { addSuppliers } from '../../../people/suppliers/add-suppliers.ts';
import { insertIdentifiers } from '../../../people/suppliers/new-suppliers.queries.ts';
import { listIdentifiers, listRegister, lockSuppliers } from '../../../people/suppliers/register.queries.ts';
import { survivorOf } from '../../../people/suppliers/supplier.rules.ts';
import { knownSuppliers } from '../../spend/recognising/known-suppliers.rules.ts';
import { recognisePublishedNames } from '../../spend/recognising/recognise-published-names.ts';
import { sortOutPayees } from '../../spend/recognising/sort-out-payees.rules.ts';
import type { WinnerRow } from './imported-contracts.queries.ts';
import { isNobody } from './organisations.rules.ts';

/** A winner as it was published, before anybody knows who it is. */
export type Winner = Omit<WinnerRow, 'payeeId' | 'supplierId'> & { readonly postcode: string };
export type Recognised = {
  readonly rows: readonly WinnerRow[];
  readonly added: number;
  readonly recognised: number;
};

/**
 * Finds the supplier behind each winner: by registered numbers first, then by name. Where the buyer is one of our bodies
 * the names go through its queue of doubts; nobody is asked about the contracts of others, so there a doubtful name is a
 * supplier of its own. `Various` is nobody.
 */
export async function recogniseWinners(
  tx: Transaction,
  by: By,
  invented: boolean,
  winners: readonly Winner[],
): Promise<Recognised> {
  const nobody = winners.filter(({ name }) => isNobody(name));
  const named = winners.filter(({ name }) => !isNobody(name));
  const bodies = [...new Set(named.map(({ bodyId }) => bodyId))].sort();
  const rows = nobody.map((winner) => rowOf({ ...winner, bodyId: null }, null, null));
  let added = 0;
  let recognised = 0;
  for (const bodyId of bodies) {
    const own = named.filter((winner) => winner.bodyId === bodyId);
    const found =
      bodyId === null
        ? await ofOthers(tx, by, invented, own)
        : await ofBody(tx, by, { bodyId, invented }, own);
    rows.push(...found.rows);
    added += found.added;
    recognised += found.recognised;
  }
  return { rows, added, recognised };
}

function rowOf(winner: Winner, payeeId: string | null, supplierId: string | null): WinnerRow {
  const { contractId, position, part, name, identifiers, invented, bodyId } = winner;
  return { contractId, position, part, name, identifiers, invented, bodyId, payeeId, supplierId };
}

async function ofBody(
  tx: Transaction,
  by: By,
  of: { readonly bodyId: string; readonly invented: boolean },
  winners: readonly Winner[],
): Promise<Recognised> {
  const { payeeIds, ...counts } = await recognisePublishedNames(tx, by, of, winners.map(published));
  return { rows: winners.map((winner, at) => rowOf(winner, payeeIds[at] ?? null, null)), ...counts };
}

async function ofOthers(
  tx: Transaction,
  by: By,
  invented: boolean,
  winners: readonly Winner[],
): Promise<Recognised> {
  const register = await listRegister(tx, invented);
  const identifiers = await listIdentifiers(tx, { invented });
  const known = knownSuppliers(register, identifiers, { publishedIds: [], aliases: [], people: new Set() });
  const names = new Map(winners.map((winner) => [keyOf(winner), winner]));
  const payees = [...names].map(([payeeId, winner]) => ({ payeeId, publishedId: '', ...published(winner) }));
  const { recognised, wanted } = sortOutPayees(known, payees);
  const ids = new Set(register.map(({ supplierId }) => supplierId));
  const existing = [...new Set(recognised.map(({ owner }) => owner).filter((owner) => ids.has(owner)))];
  const merged = await lockSuppliers(tx, existing, { toChange: false });
  const fresh = await addSuppliers(tx, by, { invented, known: ids }, wanted);
  const freshIds = new Map(fresh.map((each) => [each.wanted, each.supplierId]));
  const idOf = new Map(
    recognised.map(({ payeeId, owner }) => [payeeId, freshIds.get(owner) ?? survivorOf(merged, owner)]),
  );
  const numbers = recognised.flatMap((each) =>
    each.identifiers.map((identifier) => ({ ...identifier, supplierId: idOf.get(each.payeeId) ?? '' })),
  );
  await insertIdentifiers(tx, invented, numbers, 'contracts');
  const added = fresh.filter(({ isNew }) => isNew).length;
  const rows = winners.map((winner) => rowOf(winner, null, idOf.get(keyOf(winner)) ?? null));
  return { rows, added, recognised: new Set(idOf.values()).size - added };
}

function keyOf(winner: Winner): string {
  const { name, companyNumber, charityNumber, vatNumber, postcode } = published(winner);
  return [name, companyNumber, charityNumber, vatNumber, postcode].join('\u001f');
}

function published({ name, identifiers, postcode }: Winner) {
  const numberOf = (...schemes: readonly string[]) =>
    identifiers.find(({ scheme }) => schemes.includes(scheme.toUpperCase()))?.id ?? '';
  return {
    name,
    companyNumber: numberOf('GB-COH', 'COMPANIES HOUSE'),
    charityNumber: numberOf('GB-CHC', 'GB-SC'),
    vatNumber: numberOf('GB-VAT'),
    postcode,
  };
}
