import type { By } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { slugOf } from '../../people/organisations/slug.rules.ts';
import { uuidV7 } from '../../values/uuid.ts';
import type { RoundDetails } from './round.rules.ts';
import { detailColumns } from './rounds.queries.ts';

export type PreparedRound = { readonly roundId: string; readonly slug: string };

export type NewRound = RoundDetails & {
  readonly bodyId: string;
  readonly slug?: string;
  /** The steps whose suggestions are settled already. */
  readonly settled?: readonly string[];
};

/** A round’s row, at an address made from its title, with a number where that is taken, unless one is given. */
export async function insertRound(tx: Transaction, by: By, round: NewRound): Promise<PreparedRound> {
  const now = await by.clock.now(tx);
  const wanted = round.slug ?? (slugOf(round.title) || 'round');
  for (let attempt = 1; ; attempt += 1) {
    const row = {
      id: uuidV7(now.epochMilliseconds, by.random),
      slug: attempt === 1 ? wanted : `${wanted}-${attempt}`,
      body_id: round.bodyId,
      ...detailColumns(round),
      ...(round.settled ? { settled: [...round.settled] } : {}),
    };
    const saved = await tx
      .insertInto('round')
      .values(row)
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (saved) return { roundId: row.id, slug: row.slug };
  }
}
