import type { Database, Transaction } from '../db/connect.ts';
import type { Actor } from './by.ts';
import { transact } from './transact.ts';

/**
 * Carries one act out for each, in a transaction of its own: one that fails holds up no other. Throws at the end what
 * failed, under one sentence.
 */
export async function transactEach<One>(
  db: Database,
  actor: Actor,
  all: readonly One[],
  { act, failed }: { readonly act: (tx: Transaction, one: One) => Promise<unknown>; readonly failed: string },
): Promise<void> {
  const faults: unknown[] = [];
  for (const one of all) {
    try {
      await transact(db, actor, (tx) => act(tx, one));
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, failed);
}
