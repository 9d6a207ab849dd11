import { type By, isRefused } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { addPerson } from '../../../people/accounts/add-person.ts';
import { findPersonByEmail } from '../../../people/accounts/people.queries.ts';

/** Whoever has this address, or a new account with this name. */
export async function findOrAddPerson(tx: Transaction, by: By, email: string, name: string): Promise<string> {
  const known = await findPersonByEmail(tx, email);
  if (known) return known.personId;
  const added = await addPerson(tx, by, { email, name });
  if (!isRefused<'email-malformed' | 'email-taken'>(added)) return added.personId;
  const person = await findPersonByEmail(tx, email);
  if (!person) throw new Error('an address was taken by nobody');
  return person.personId;
}
