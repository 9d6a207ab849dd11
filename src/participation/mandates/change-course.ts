import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { findOwnRoundToAnswer } from './mandate-ground.ts';
import type { MandateKey } from './mandates.queries.ts';
import type { ChangeCourseRefusal } from './refusals.rules.ts';
import { findMandateForUpdate, insertLaterMandate } from './save-mandate.queries.ts';

/**
 * An elected member begins a new mandate that points back to the published one, with its answers to start from. The
 * published one stays as it is, and stands until the new one is published. Refuses before anything is published, and
 * while a draft is begun.
 */
export async function changeCourse(
  tx: Transaction,
  _by: By,
  input: MandateKey,
): Promise<{ version: number } | Refusal<ChangeCourseRefusal>> {
  await findOwnRoundToAnswer(tx, input);
  const row = await findMandateForUpdate(tx, input);
  if (!row.published_at) return { refused: row.version === 1 ? 'nothing-published' : 'already-begun' };
  const { version, statement } = row;
  return { version: await insertLaterMandate(tx, { ...input, version, statement }) };
}
