import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Party, PartyKind } from './draft.rules.ts';

type Db = Database | Transaction;

/** Somebody who writes for a party, under the name they chose. */
export type Member = {
  readonly partyId: string;
  readonly partyName: string;
  readonly partyKind: PartyKind;
  readonly shownName: string;
};
export type Joined = Party & { readonly members: readonly string[] };

/** The parties of a draft in their order, each with the names its members chose. */
export async function listParties(db: Db, draftId: string): Promise<Joined[]> {
  const [parties, members] = await Promise.all([
    db
      .selectFrom('draft_party')
      .select(['id', 'kind', 'name'])
      .where('draft_id', '=', draftId)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('draft_member')
      .select(['party_id as partyId', 'shown_name as shownName'])
      .where('draft_id', '=', draftId)
      .orderBy('joined_at')
      .execute(),
  ]);
  return parties.map((party) => ({
    ...party,
    members: members.filter(({ partyId }) => partyId === party.id).map(({ shownName }) => shownName),
  }));
}

/** For whom a person writes in a draft. An officer whose role at the body has ended writes for it no longer. */
export async function findMember(
  db: Db,
  draftId: string,
  personId: string | undefined,
): Promise<Member | undefined> {
  if (!personId) return undefined;
  return db
    .selectFrom('draft_member as m')
    .innerJoin('draft_party as p', (on) =>
      on.onRef('p.draft_id', '=', 'm.draft_id').onRef('p.id', '=', 'm.party_id'),
    )
    .innerJoin('draft as d', 'd.id', 'm.draft_id')
    .select(['m.party_id as partyId', 'p.name as partyName', 'p.kind as partyKind'])
    .select('m.shown_name as shownName')
    .where('m.draft_id', '=', draftId)
    .where('m.person_id', '=', personId)
    .where((where) =>
      where.or([
        where('p.kind', '<>', 'body'),
        where.exists(
          where
            .selectFrom('body_role as r')
            .select('r.role')
            .whereRef('r.body_id', '=', 'd.body_id')
            .where('r.person_id', '=', personId)
            .where('r.role', '=', 'commissioner')
            .where('r.ended_at', 'is', null),
        ),
      ]),
    )
    .executeTakeFirst();
}

export async function insertParties(
  tx: Transaction,
  draftId: string,
  parties: readonly Party[],
): Promise<void> {
  const rows = parties.map((party, position) => ({ draft_id: draftId, ...party, position }));
  await tx.insertInto('draft_party').values(rows).execute();
}

/** Whether they are in now: somebody who writes for a party already stays there. */
export async function insertMember(
  tx: Transaction,
  row: {
    readonly draftId: string;
    readonly personId: string;
    readonly partyId: string;
    readonly shownName: string;
    readonly joinedAt: Temporal.Instant;
  },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('draft_member')
    .values({
      draft_id: row.draftId,
      person_id: row.personId,
      party_id: row.partyId,
      shown_name: row.shownName,
      joined_at: row.joinedAt,
    })
    .onConflict((c) => c.doNothing())
    .returning('party_id')
    .executeTakeFirst();
  return inserted !== undefined;
}
