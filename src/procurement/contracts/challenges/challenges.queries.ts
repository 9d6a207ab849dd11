import type { Insertable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ChallengeTable } from '../../../db/tables.ts';
import type { ContractKey } from '../contracts.queries.ts';
import type { Challenge, Ending, SaidEnding } from './challenge.rules.ts';

export type NamedChallenge = Challenge & {
  readonly supplierName: string;
  readonly endedByName: string | null;
  readonly saidByName: string | null;
};

const challengeColumns = [
  'c.id',
  'c.supplier_id as supplierId',
  's.name as supplierName',
  'c.claim_number as claimNumber',
  'c.begun_on as begunOn',
  'c.told_as as toldAs',
  'c.told_at as toldAt',
  'c.pauses',
  'c.ending',
  'c.ending_words as endingWords',
  'c.ended_at as endedAt',
  'e.name as endedByName',
  'c.said_ending as saidEnding',
  'c.said_on as saidOn',
  'c.said_words as saidWords',
  'c.said_at as saidAt',
  'c.said_by as saidBy',
  'w.name as saidByName',
] as const;

/** Every court case about an award that was recorded, oldest first. Who brought it is for the authority and that bidder. */
export async function listChallenges(
  db: Database | Transaction,
  key: ContractKey,
): Promise<NamedChallenge[]> {
  const rows = await db
    .selectFrom('challenge as c')
    .innerJoin('supplier as s', 's.id', 'c.supplier_id')
    .leftJoin('person as e', 'e.id', 'c.ended_by')
    .leftJoin('person as w', 'w.id', 'c.said_by')
    .select(challengeColumns)
    .where('c.body_id', '=', key.bodyId)
    .where('c.procurement_id', '=', key.procurementId)
    .orderBy('c.told_at')
    .orderBy('c.id')
    .execute();
  return rows.map(({ saidEnding, saidOn, saidWords, saidAt, saidBy, ...row }) => ({
    ...row,
    said:
      saidEnding && saidOn && saidWords && saidAt && saidBy && !row.endedAt
        ? { ending: saidEnding, on: saidOn, words: saidWords, at: saidAt, by: saidBy }
        : null,
  }));
}

export async function insertChallenge(tx: Transaction, row: Insertable<ChallengeTable>): Promise<void> {
  await tx.insertInto('challenge').values(row).execute();
}

export async function saveEnding(
  tx: Transaction,
  key: ContractKey & { readonly challengeId: string },
  ended: {
    readonly ending: Ending;
    readonly words: string;
    readonly at: Temporal.Instant;
    readonly by: string;
  },
): Promise<void> {
  await update(tx, key)
    .set({ ending: ended.ending, ending_words: ended.words, ended_at: ended.at, ended_by: ended.by })
    .execute();
}

/** What the authority says of an ending; null takes it back. */
export async function saveSaid(
  tx: Transaction,
  key: ContractKey & { readonly challengeId: string },
  said: SaidEnding | null,
): Promise<void> {
  await update(tx, key)
    .set({
      said_ending: said?.ending ?? null,
      said_on: said?.on ?? null,
      said_words: said?.words ?? null,
      said_at: said?.at ?? null,
      said_by: said?.by ?? null,
    })
    .execute();
}

function update(tx: Transaction, key: ContractKey & { readonly challengeId: string }) {
  return tx
    .updateTable('challenge')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', key.challengeId);
}

/** Cases over which somebody has still to say yes or no to what the authority recorded: of these bodies and suppliers. */
export async function listSaid(
  db: Database,
  concerned: { readonly bodyIds: readonly string[]; readonly supplierIds: readonly string[] },
) {
  const { bodyIds, supplierIds } = concerned;
  if (bodyIds.length + supplierIds.length === 0) return [];
  return db
    .selectFrom('challenge as c')
    .innerJoin('body as b', 'b.id', 'c.body_id')
    .innerJoin('supplier as s', 's.id', 'c.supplier_id')
    .innerJoin('procurement as p', (join) =>
      join.onRef('p.body_id', '=', 'c.body_id').onRef('p.id', '=', 'c.procurement_id'),
    )
    .select([
      'c.body_id as bodyId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      'c.supplier_id as supplierId',
      's.name as supplierName',
      'p.slug',
      'p.title',
      'c.said_by as saidBy',
      'c.said_ending as ending',
    ])
    .where('c.ended_at', 'is', null)
    .where('c.said_ending', 'is not', null)
    .where(({ or, eb }) =>
      or([
        ...(bodyIds.length > 0 ? [eb('c.body_id', 'in', [...bodyIds])] : []),
        ...(supplierIds.length > 0 ? [eb('c.supplier_id', 'in', [...supplierIds])] : []),
      ]),
    )
    .orderBy('c.said_at')
    .$narrowType<{ ending: Ending; saidBy: string }>()
    .execute();
}

/** The bidders of a published award, to say whose case it is. */
export async function listChallengers(db: Database | Transaction, key: ContractKey) {
  return db
    .selectFrom('bid as b')
    .innerJoin('bid_offer as o', (join) =>
      join
        .onRef('o.body_id', '=', 'b.body_id')
        .onRef('o.procurement_id', '=', 'b.procurement_id')
        .onRef('o.bid_id', '=', 'b.id'),
    )
    .innerJoin('supplier as s', 's.id', 'b.supplier_id')
    .select(['b.supplier_id as supplierId', 's.name as supplierName', 's.slug as supplierSlug'])
    .where('b.body_id', '=', key.bodyId)
    .where('b.procurement_id', '=', key.procurementId)
    .orderBy('s.name')
    .execute();
}
