import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { BuyerMatch } from './match-buyers.rules.ts';

/** What somebody said publishers’ words mean. */
export async function listBuyerMatches(db: Database | Transaction): Promise<BuyerMatch[]> {
  return db
    .selectFrom('buyer_match')
    .select(['kind', 'written', 'body_id as bodyId'])
    .orderBy('written')
    .execute();
}

/** Remembers that these words mean this body, from now on. */
export async function rememberBuyer(
  tx: Transaction,
  match: BuyerMatch & { readonly at: Temporal.Instant; readonly by: string | null },
): Promise<void> {
  await tx
    .insertInto('buyer_match')
    .values({
      kind: match.kind,
      written: match.written,
      body_id: match.bodyId,
      set_at: match.at,
      set_by: match.by,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['kind', 'written'])
        .doUpdateSet({ body_id: match.bodyId, set_at: match.at, set_by: match.by }),
    )
    .execute();
}
