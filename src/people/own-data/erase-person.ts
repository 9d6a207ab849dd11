import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { erase, findTies, holdPanelsOf } from './own-data.queries.ts';

export type EraseRefusal = 'holds-office' | 'on-a-panel' | 'invented';

/**
 * Erases the person who asks: account, answers in open rounds, register entries, copies, follows, messages, names beside
 * what they wrote, names put down for panels. Refuses while they hold an office of a public body or a supplier (a
 * colleague ends it first), while they are offered a seat on a panel by lot, sit there or are owed money for it (they
 * say no or give it up first), and the people of the demonstration, who are invented.
 */
export async function erasePerson(
  tx: Transaction,
  by: By,
): Promise<{ erased: true } | Refusal<EraseRefusal>> {
  const { personId } = by.actor;
  await holdPanelsOf(tx, personId);
  const { holdsOffice, isOnPanel, isInvented } = await findTies(tx, personId);
  if (isInvented) return { refused: 'invented' };
  if (holdsOffice) return { refused: 'holds-office' };
  if (isOnPanel) return { refused: 'on-a-panel' };
  await erase(tx, personId);
  return { erased: true };
}
