import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { parseEmail } from './email.rules.ts';
import { insertPeople } from './people.queries.ts';

/**
 * Adds many accounts with addresses and no names in one statement, each at its own time; their identifiers come in
 * the order given. All of them or none: the transaction is the caller’s to give up on a refusal.
 */
export async function addPeople(
  tx: Transaction,
  { random }: Pick<By, 'random'>,
  people: readonly { readonly email: string; readonly at: Temporal.Instant }[],
): Promise<{ personIds: string[] } | Refusal<'email-malformed' | 'email-taken'>> {
  const rows = [];
  for (const { email: typed, at } of people) {
    const email = parseEmail(typed);
    if (email === null) return { refused: 'email-malformed' };
    rows.push({ personId: uuidV7(at.epochMilliseconds, random), email, createdAt: at });
  }
  const added = await insertPeople(tx, rows);
  if (added < rows.length) return { refused: 'email-taken' };
  return { personIds: rows.map(({ personId }) => personId) };
}
