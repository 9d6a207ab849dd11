import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { parseEmail } from './email.rules.ts';
import { insertPerson } from './people.queries.ts';

/** Adds an account. Nobody needs an address to take part, so both may be absent; an address has one account. */
export async function addPerson(
  tx: Transaction,
  by: By,
  input: { readonly email: string | null; readonly name: string | null },
): Promise<{ personId: string } | Refusal<'email-malformed' | 'email-taken'>> {
  const email = input.email === null ? null : parseEmail(input.email);
  if (input.email !== null && email === null) return { refused: 'email-malformed' };
  const createdAt = await by.clock.now(tx);
  const personId = uuidV7(createdAt.epochMilliseconds, by.random);
  const name = input.name?.trim() || null;
  const added = await insertPerson(tx, { personId, email, name, createdAt });
  return added ? { personId } : { refused: 'email-taken' };
}
