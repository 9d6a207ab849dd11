import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { type Letter, writeLetter } from '../../people/roles/write-to-supplier.ts';
import { listGroupAddresses } from './addresses.queries.ts';

/** Writes to everyone of a group who has an e-mail address. The others find it on their page of things that wait. */
export async function writeToGroup(
  tx: Transaction,
  by: By,
  { groupId, publicUrl }: { readonly groupId: string; readonly publicUrl: string },
  letter: Letter,
): Promise<void> {
  await writeLetter(tx, by, await listGroupAddresses(tx, groupId), publicUrl, letter);
}
