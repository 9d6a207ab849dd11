import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { representsBidder } from '../../barred/barred.queries.ts';
import { findBarred } from '../../barred/find-barred.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { insertPurchasePerson } from './people.queries.ts';
import type { Part } from './stages.rules.ts';

export type NamePerson = ProcurementKey & { readonly personId: string; readonly part: Part };
export type NameRefusal = 'conflicting-hats' | 'named-already' | 'you-are-barred';

/**
 * The officer puts somebody on the list of those who influence a purchase: officers, advisers, whoever leads the panel or
 * decides (Procurement Act 2023 s.81). From then on they are asked about their links at each stage. Who acts for a bidder
 * is refused.
 */
export async function namePerson(
  tx: Transaction,
  by: By,
  input: NamePerson,
): Promise<{ named: true } | Refusal<NameRefusal>> {
  await getProcurementForUpdate(tx, input);
  const { personId, part } = input;
  if (await findBarred(tx, input, by.actor.personId)) return { refused: 'you-are-barred' };
  if (await representsBidder(tx, input, personId)) return { refused: 'conflicting-hats' };
  const addedAt = await by.clock.now(tx);
  const added = await insertPurchasePerson(tx, input, {
    personId,
    part,
    addedAt,
    addedBy: by.actor.personId,
  });
  return added ? { named: true } : { refused: 'named-already' };
}
