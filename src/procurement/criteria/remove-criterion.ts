import { type By, isRefused, type Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { type CriterionKey, listCriteria } from './criteria.queries.ts';
import { openForChange } from './open-for-change.ts';
import { deleteCriterion } from './save-criteria.queries.ts';

/** Takes a criterion out of the draft, with its ties to the mandate. */
export async function removeCriterion(
  tx: Transaction,
  by: By,
  key: CriterionKey,
): Promise<{ code: string | null } | Refusal<'criteria-locked'>> {
  const criteria = await listCriteria(tx, key);
  const code = criteria.find(({ id }) => id === key.criterionId)?.code ?? null;
  const held = await openForChange(tx, by, key, { attempt: 'remove', code });
  if (isRefused(held)) return held;
  await deleteCriterion(tx, key);
  return { code };
}
