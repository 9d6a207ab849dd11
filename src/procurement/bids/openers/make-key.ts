import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { isViolation } from '../../../db/errors.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { isRecipient } from '../sealing/age-file.ts';
import { listOpeners } from './openers.queries.ts';
import { updateOpener } from './save-openers.queries.ts';

export type KeyRefusal = 'notice-published' | 'not-an-opener' | 'secret-key' | 'not-a-key' | 'key-taken';

/**
 * An opener puts in the public half of a key that they made on their own device. The secret half is never asked for,
 * and refused where somebody pastes it. With it they confirm their office, and say whether they work in the department
 * that buys: their word counts beside the officer’s. It can be put in anew until the notice is out.
 */
export async function makeOpenerKey(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly recipient: string; readonly ofDepartment: boolean },
): Promise<{ readonly recipient: string } | Refusal<KeyRefusal>> {
  const { noticePublishedAt } = await getProcurementForUpdate(tx, input);
  if (noticePublishedAt) return { refused: 'notice-published' };
  const openers = await listOpeners(tx, input);
  const { personId } = by.actor;
  if (openers.every((one) => one.personId !== personId)) return { refused: 'not-an-opener' };
  if (/AGE-SECRET-KEY-/i.test(input.recipient)) return { refused: 'secret-key' };
  const recipient = input.recipient.trim();
  if (!isRecipient(recipient)) return { refused: 'not-a-key' };
  if (openers.some((one) => one.recipient === recipient && one.personId !== personId))
    return { refused: 'key-taken' };
  const keyMadeAt = await by.clock.now(tx);
  try {
    await updateOpener(
      tx,
      { ...input, personId },
      { recipient, key_made_at: keyMadeAt, says_of_department: input.ofDepartment },
    );
  } catch (error) {
    if (isViolation(error, 'bid_opener_key_once')) return { refused: 'key-taken' };
    throw error;
  }
  return { recipient };
}
