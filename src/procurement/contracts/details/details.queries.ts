import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ContractKey } from '../contracts.queries.ts';
import type { Passage, WithheldKind } from './passages.rules.ts';

type Db = Database | Transaction;

export type StoredPassage = Passage & {
  readonly withheldAt: Temporal.Instant | null;
  readonly withheldByName: string | null;
};

/** The contract, passage by passage and whole: for the authority alone. Everyone else reads `publicPassages`. */
export async function listPassages(db: Db, key: ContractKey): Promise<StoredPassage[]> {
  return db
    .selectFrom('contract_passage as c')
    .leftJoin('person as p', 'p.id', 'c.withheld_by')
    .select([
      'c.position',
      'c.words',
      'c.withheld_as as withheldAs',
      'c.withheld_reason as withheldReason',
      'c.withheld_at as withheldAt',
      'p.name as withheldByName',
    ])
    .where('c.body_id', '=', key.bodyId)
    .where('c.procurement_id', '=', key.procurementId)
    .orderBy('c.position')
    .$narrowType<{ withheldAs: WithheldKind | null }>()
    .execute();
}

/** Puts other passages in the place of those that are there. */
export async function replacePassages(
  tx: Transaction,
  key: ContractKey,
  passages: readonly Passage[],
  by: { readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  await tx
    .deleteFrom('contract_passage')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
  if (passages.length === 0) return;
  const rows = passages.map(({ position, words, withheldAs, withheldReason }) => ({
    body_id: key.bodyId,
    procurement_id: key.procurementId,
    position,
    words,
    withheld_as: withheldAs,
    withheld_reason: withheldReason,
    withheld_at: withheldAs && by.at,
    withheld_by: withheldAs && by.by,
  }));
  await tx.insertInto('contract_passage').values(rows).execute();
}

/** Leaves a passage out, or puts it back (null). */
export async function saveWithheld(
  tx: Transaction,
  key: ContractKey & { readonly position: number },
  withheld: {
    readonly as: WithheldKind;
    readonly reason: string;
    readonly at: Temporal.Instant;
    readonly by: string;
  } | null,
): Promise<void> {
  await tx
    .updateTable('contract_passage')
    .set({
      withheld_as: withheld?.as ?? null,
      withheld_reason: withheld?.reason ?? null,
      withheld_at: withheld?.at ?? null,
      withheld_by: withheld?.by ?? null,
    })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('position', '=', key.position)
    .execute();
}

export type ContractDetails = {
  readonly publishedAt: Temporal.Instant;
  readonly noticePublishedAt: Temporal.Instant;
  readonly noticeIdentifier: string;
};

/** When the contract’s details were published; undefined before. Both counterfactuals are public from then on. */
export async function findDetails(db: Db, key: ContractKey): Promise<ContractDetails | undefined> {
  return db
    .selectFrom('contract_details')
    .select([
      'published_at as publishedAt',
      'notice_published_at as noticePublishedAt',
      'notice_identifier as noticeIdentifier',
    ])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .executeTakeFirst();
}

export async function insertDetails(
  tx: Transaction,
  key: ContractKey,
  published: ContractDetails & { readonly by: string },
): Promise<void> {
  await tx
    .insertInto('contract_details')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      published_at: published.publishedAt,
      notice_published_at: published.noticePublishedAt,
      notice_identifier: published.noticeIdentifier,
      published_by: published.by,
    })
    .execute();
}
