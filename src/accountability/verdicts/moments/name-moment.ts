import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { findContract } from '../../../procurement/contracts/contracts.queries.ts';
import { getProcurementForUpdate } from '../../../procurement/tenders/tenders.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { sha256Hex } from '../../files/sha256.rules.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { listVerdicts } from '../verdicts.queries.ts';
import { insertMoment, listNamed } from './moments.queries.ts';
import { findMomentFault, type MomentFault, momentsOf } from './moments.rules.ts';

type MomentInput = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly onDay: Temporal.PlainDate;
  readonly why: 'break' | 'asked';
  readonly reason: string;
};

/** Somebody of the authority names a break of the contract, or asks for a verdict by a day before its end. */
export async function nameMoment(
  tx: Transaction,
  by: By,
  input: MomentInput,
): Promise<{ readonly onDay: Temporal.PlainDate } | Refusal<MomentFault | 'no-contract'>> {
  const { bodyId, procurementId, onDay, why } = input;
  const key = { bodyId, procurementId };
  await getProcurementForUpdate(tx, key);
  const contract = await findContract(tx, key);
  if (!contract) return { refused: 'no-contract' };
  const now = await by.clock.now(tx);
  const given = await listVerdicts(tx, key);
  const moments = momentsOf(contract, await listNamed(tx, key));
  const fault = findMomentFault(input, contract, { moments, given }, londonDate(now));
  if (fault) return { refused: fault };
  const reason = input.reason.trim();
  await insertMoment(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    on_day: onDay,
    why,
    reason,
    named_by: by.actor.personId,
    named_at: now,
  });
  await recordEntry(tx, by, {
    type: 'verdict-asked',
    subject: key,
    facts: { onDay: onDay.toString(), why, reasonSha256: sha256Hex(reason) },
  });
  return { onDay };
}
