import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import type { Condition } from './condition.rules.ts';
import { deleteCondition, insertCondition, listConditions } from './conditions.queries.ts';

/** As many as a bidder can be asked to meet and an officer to check. */
export const MOST_CONDITIONS = 15;

/** Adds a condition of participation to a purchase whose notice is not out yet (Procurement Act 2023 s.22). */
export async function addCondition(
  tx: Transaction,
  by: By,
  input: ProcurementKey & Omit<Condition, 'id'>,
): Promise<{ conditionId: string } | Refusal<'notice-published' | 'too-many'>> {
  const { noticePublishedAt } = await getProcurementForUpdate(tx, input);
  if (noticePublishedAt) return { refused: 'notice-published' };
  const { length } = await listConditions(tx, input);
  if (length >= MOST_CONDITIONS) return { refused: 'too-many' };
  const now = await by.clock.now(tx);
  const id = uuidV7(now.epochMilliseconds, by.random);
  const { kind, requirement, proof, proportion } = input;
  await insertCondition(tx, input, { id, kind, requirement, proof, proportion, position: length + 1 });
  return { conditionId: id };
}

/** Takes a condition away again, as long as the notice is not out. */
export async function removeCondition(
  tx: Transaction,
  input: ProcurementKey & { readonly conditionId: string },
): Promise<{ done: true } | Refusal<'notice-published'>> {
  const { noticePublishedAt } = await getProcurementForUpdate(tx, input);
  if (noticePublishedAt) return { refused: 'notice-published' };
  await deleteCondition(tx, input, input.conditionId);
  return { done: true };
}
