import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Contract } from '../../procurement/contracts/contracts.queries.ts';
import { readAccount } from '../account/account.queries.ts';
import { listPromisesOfProcurement } from '../promises/promises.queries.ts';
import { listNamed } from './moments/moments.queries.ts';
import { momentsOf, nextMoment } from './moments/moments.rules.ts';
import { listPartWriters } from './pack/pack.queries.ts';
import { packShare } from './pack/pack.rules.ts';
import { readPack } from './pack/read-pack.ts';
import { type ContractKey, findPaid, listVerdicts } from './verdicts.queries.ts';
import { laySideBySide } from './verdicts.rules.ts';

export type Table = Awaited<ReturnType<typeof readTable>>;

/**
 * What lies on the table for a contract on a day: the days it is judged for, the verdicts given, money and promises side
 * by side, and the pack of the next verdict (undefined when none is to come) and who wrote it.
 */
export async function readTable(
  db: Database | Transaction,
  key: ContractKey,
  contract: Contract,
  today: Temporal.PlainDate,
) {
  const { supplierId, startsOn, valuePence } = contract;
  const [named, verdicts, promises, account, paid] = await Promise.all([
    listNamed(db, key),
    listVerdicts(db, key),
    listPromisesOfProcurement(db, key, today),
    readAccount(db, key, today),
    findPaid(db, { bodyId: key.bodyId, supplierId, from: startsOn }),
  ]);
  const moments = momentsOf(contract, named);
  const next = nextMoment(moments, verdicts);
  const { due, lifetime } = account.attainment;
  const sides = laySideBySide(
    promises,
    { pricePence: valuePence, paid },
    { due: packShare(due), lifetime: packShare(lifetime) },
    today,
  );
  const of = { key, contract, account, promises };
  const pack = next && (await readPack(db, { ...of, moment: next }, today));
  const writers = next ? await listPartWriters(db, { ...key, forOn: next.forOn }) : [];
  return { today, moments, verdicts, next, sides, pack, writers };
}
