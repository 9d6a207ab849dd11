import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { erase, findTies } from './own-data.queries.ts';

export type EraseRefusal = 'holds-office' | 'in-a-pool' | 'invented';

/**
 * Erases the person who asks: account, answers in open rounds, register entries, copies, follows, messages, names beside
 * what they wrote. Refuses while they hold an office of a public body or a supplier (a colleague ends it first), while
 * they wait for or sit on a panel by lot (they withdraw first), and the people of the demonstration, who are invented.
 */
export async function erasePerson(
  tx: Transaction,
  by: By,
): Promise<{ erased: true } | Refusal<EraseRefusal>> {
  const { personId } = by.actor;
  const { holdsOffice, isInPool, isInvented } = await findTies(tx, personId);
  if (isInvented) return { refused: 'invented' };
  if (holdsOffice) return { refused: 'holds-office' };
  if (isInPool) return { refused: 'in-a-pool' };
  await erase(tx, personId);
  return { erased: true };
}
