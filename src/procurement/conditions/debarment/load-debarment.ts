import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import type { Random } from '../../../values/random.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { replaceDebarments } from './debarment.queries.ts';
import type { Debarment } from './debarment.rules.ts';

/** Puts a debarment list in the place of the one before, whole or not at all. */
export async function loadDebarment(
  tx: Transaction,
  input: {
    readonly list: readonly Omit<Debarment, 'id'>[];
    readonly source: string;
    readonly at: Temporal.Instant;
    readonly random: Random;
  },
): Promise<{ suppliers: number }> {
  const { list, source, at, random } = input;
  const entries = list.map((entry) => ({ ...entry, id: uuidV7(at.epochMilliseconds, random) }));
  await replaceDebarments(tx, entries, { source, at });
  return { suppliers: entries.length };
}
