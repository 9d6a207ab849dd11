import type { Database } from '../../db/connect.ts';

/** What a community group says of a claim: how much of it came, and its words, for the contract manager. */
export type Arrival = NonNullable<Awaited<ReturnType<typeof findArrival>>>;

/** What a group said came of what this claim is about; undefined where the claim was for no group, or it is silent. */
export async function findArrival(
  db: Database,
  claim: { readonly bodyId: string; readonly claimId: string },
) {
  return db
    .selectFrom('need_match as m')
    .innerJoin('community_group as g', 'g.id', 'm.group_id')
    .innerJoin('need as n', 'n.id', 'm.need_id')
    .select(['m.need_id as needId', 'n.title as needTitle', 'g.name as groupName'])
    .select(['m.arrived_note as note', 'm.arrived_at as arrivedAt'])
    .select((eb) => [
      eb.cast<number>('m.quantity', 'float8').as('agreed'),
      eb.cast<number | null>('m.arrived_quantity', 'float8').as('arrived'),
    ])
    .where('m.body_id', '=', claim.bodyId)
    .where('m.claim_id', '=', claim.claimId)
    .executeTakeFirst();
}
