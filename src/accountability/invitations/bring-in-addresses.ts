import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { type NewContact, upsertContacts } from './contacts.queries.ts';
import { type AddressFault, readAddresses } from './read-addresses.rules.ts';

export type BroughtIn = {
  readonly kept: number;
  readonly rejects: readonly { readonly line: number; readonly fault: AddressFault }[];
};

/** Takes in where a body writes to its suppliers, from a file; every row is kept, or said why not. */
export async function bringInAddresses(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly text: string },
): Promise<BroughtIn | Refusal<'not-a-table' | 'too-large'>> {
  const read = readAddresses(input.text);
  if ('refused' in read) return read;
  const contacts: readonly NewContact[] = read.addresses;
  const held = { bodyId: input.bodyId, at: await by.clock.now(tx), by: by.actor.personId };
  const unknown = await upsertContacts(tx, held, contacts);
  const lost = read.addresses
    .filter(({ slug }) => unknown.has(slug))
    .map(({ line }) => ({ line, fault: 'supplier-unknown' as const }));
  return {
    kept: read.addresses.length - lost.length,
    rejects: [...read.rejects, ...lost].toSorted((a, b) => a.line - b.line),
  };
}
