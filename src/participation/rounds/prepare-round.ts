import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { slugOf } from '../../people/organisations/slug.rules.ts';
import { uuidV7 } from '../../values/uuid.ts';
import { checkRoundDetails, type DetailsRefusal, type RoundDetails } from './round.rules.ts';
import { detailColumns } from './rounds.queries.ts';

export type PreparedRound = { readonly roundId: string; readonly slug: string };

/**
 * A commissioner writes down a round: nobody else sees it until it is announced. Its address comes from its
 * title, with a number where that is taken, unless one is given.
 */
export async function prepareRound(
  tx: Transaction,
  by: By,
  input: RoundDetails & { readonly bodyId: string; readonly slug?: string },
): Promise<PreparedRound | Refusal<DetailsRefusal>> {
  const refused = checkRoundDetails(input);
  if (refused) return { refused };
  const now = await by.clock.now(tx);
  const wanted = input.slug ?? (slugOf(input.title) || 'round');
  for (let attempt = 1; ; attempt += 1) {
    const row = {
      id: uuidV7(now.epochMilliseconds, by.random),
      slug: attempt === 1 ? wanted : `${wanted}-${attempt}`,
      body_id: input.bodyId,
      ...detailColumns(input),
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
