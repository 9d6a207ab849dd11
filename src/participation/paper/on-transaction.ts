import { CompiledQuery } from 'kysely';
import type pg from 'pg';
import type { Transaction } from '../../db/connect.ts';

/**
 * The statements of an answer, carried out inside a transaction instead of by themselves: a paper ballot’s code, the
 * person it stands for and the answer are saved together or not at all.
 */
export function onTransaction(tx: Transaction): Pick<pg.Pool, 'query'> {
  const query = async ({ text, values }: { text: string; values: readonly unknown[] }) => {
    const { rows } = await tx.executeQuery(CompiledQuery.raw(text, [...values]));
    return { rows };
  };
  return { query } as unknown as Pick<pg.Pool, 'query'>;
}
