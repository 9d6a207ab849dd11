import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { tellPurchase } from '../../participation/following/tell-purchase.ts';
import { type Contract, findContract } from '../../procurement/contracts/contracts.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { sha256Hex } from '../files/sha256.rules.ts';
import { listPromisesOfProcurement } from '../promises/promises.queries.ts';
import { recordEntry } from '../record/record-entry.ts';
import { findPaid, findVerdict, insertVerdict, lockProcurement } from './verdicts.queries.ts';
import {
  type Decision,
  findVerdictFault,
  laySideBySide,
  type SideBySide,
  type VerdictFault,
} from './verdicts.rules.ts';
import { words } from './words.en.ts';

export type VerdictInput = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly decision: Decision;
  readonly reason: string;
};

/** The authority decides what becomes of a contract: renew, vary or stop, over everything side by side. */
export async function giveVerdict(
  tx: Transaction,
  by: By,
  input: VerdictInput,
): Promise<{ readonly sideBySide: SideBySide } | Refusal<VerdictFault>> {
  await lockProcurement(tx, input);
  const contract = await findContract(tx, input);
  if (!contract) return { refused: 'no-contract' };
  const now = await by.clock.now(tx);
  const given = (await findVerdict(tx, input)) !== undefined;
  const sideBySide = await readSideBySide(tx, input, contract, londonDate(now));
  const about = [words.restsOn, contract.supplierName, ...sideBySide.promises.map(({ title }) => title)];
  const fault = findVerdictFault({ given }, input.reason, about);
  if (fault) return { refused: fault };
  const reason = input.reason.trim();
  const { bodyId, procurementId, decision } = input;
  await insertVerdict(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    decision,
    reason,
    decided_by: by.actor.personId,
    decided_at: now,
    side_by_side: JSON.stringify(sideBySide),
  });
  await recordEntry(tx, by, {
    type: 'verdict-given',
    subject: { bodyId, procurementId },
    facts: { decision, reasonSha256: sha256Hex(reason), sideBySide },
  });
  await tellPurchase(tx, by, { ...input, moment: 'verdict-given' });
  return { sideBySide };
}

/** What lies on the table for a contract on a day. */
export async function readSideBySide(
  db: Database | Transaction,
  key: { readonly bodyId: string; readonly procurementId: string },
  contract: Contract,
  on: Temporal.PlainDate,
): Promise<SideBySide> {
  const { supplierId, startsOn, valuePence } = contract;
  const [promises, paid] = await Promise.all([
    listPromisesOfProcurement(db, key, on),
    findPaid(db, { bodyId: key.bodyId, supplierId, from: startsOn }),
  ]);
  return laySideBySide(promises, { pricePence: valuePence, paid }, on);
}
