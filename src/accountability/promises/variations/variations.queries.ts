import type { Insertable, Updateable } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { PromiseVariationTable } from '../../../db/tables.ts';
import type { Planned, Terms } from './variation.rules.ts';

type Db = Database | Transaction;
export type PromiseOf = {
  readonly bodyId: string;
  readonly procurementId: string;
  readonly promiseId: string;
};
export type Variation = Awaited<ReturnType<typeof listVariations>>[number];
type Written = Terms & { readonly instalments: readonly (Omit<Planned, 'dueOn'> & { dueOn: string })[] };

/** Every variation of a promise that was ever proposed, in order, with who was on either side. */
export async function listVariations(db: Db, of: PromiseOf) {
  const rows = await db
    .selectFrom('promise_variation as v')
    .innerJoin('person as proposer', 'proposer.id', 'v.proposed_by')
    .leftJoin('person as answerer', 'answerer.id', 'v.answered_by')
    .leftJoin('person as owner', 'owner.id', 'v.body_owner')
    .select([
      'v.number',
      'v.kind',
      'v.reason',
      'v.before',
      'v.after',
      'v.body_owner as bodyOwnerId',
      'owner.name as bodyOwner',
      'v.proposed_for as proposedFor',
      'v.proposed_by as proposedById',
      'proposer.name as proposedBy',
      'v.proposed_at as proposedAt',
      'v.answer',
      'v.answer_reason as answerReason',
      'v.clause',
      'answerer.name as answeredBy',
      'v.answered_at as answeredAt',
    ])
    .where('v.body_id', '=', of.bodyId)
    .where('v.procurement_id', '=', of.procurementId)
    .where('v.promise_id', '=', of.promiseId)
    .orderBy('v.number')
    .execute();
  return rows.map((row) => ({ ...row, before: readState(row.before), after: readState(row.after) }));
}

/** A state as it is written: whole, with its days as text, and without the person who owns it. */
export function writeState(state: Terms & { readonly instalments: readonly Planned[] }): string {
  const { place, districtSlug, supplierOwner, evidenceRule, remedy, instalments } = state;
  return JSON.stringify({ place, districtSlug, supplierOwner, evidenceRule, remedy, instalments });
}

function readState(written: unknown): Terms & { readonly instalments: readonly Planned[] } {
  const { instalments, ...terms } = written as Written;
  const dated = instalments.map((each) => ({ ...each, dueOn: Temporal.PlainDate.from(each.dueOn) }));
  return { ...terms, instalments: dated };
}

export async function insertVariation(
  tx: Transaction,
  row: Insertable<PromiseVariationTable>,
): Promise<void> {
  await tx.insertInto('promise_variation').values(row).execute();
}

export async function answerRow(
  tx: Transaction,
  of: PromiseOf & { readonly number: number },
  set: Updateable<PromiseVariationTable>,
): Promise<void> {
  await tx
    .updateTable('promise_variation')
    .set(set)
    .where('body_id', '=', of.bodyId)
    .where('procurement_id', '=', of.procurementId)
    .where('promise_id', '=', of.promiseId)
    .where('number', '=', of.number)
    .execute();
}

/** Marks instalments as replaced by a variation. They stay for good. */
export async function replaceInstalments(
  tx: Transaction,
  of: PromiseOf & { readonly number: number },
  instalmentIds: readonly string[],
): Promise<void> {
  if (instalmentIds.length === 0) return;
  await tx
    .updateTable('promise_instalment')
    .set({ replaced_by: of.number })
    .where('body_id', '=', of.bodyId)
    .where('procurement_id', '=', of.procurementId)
    .where('promise_id', '=', of.promiseId)
    .where('id', 'in', [...instalmentIds])
    .execute();
}

/** Who answered for a promise at the buyer when it was made. */
export async function findFirstOwner(db: Db, of: PromiseOf): Promise<string | null> {
  const row = await db
    .selectFrom('promise as p')
    .innerJoin('person as o', 'o.id', 'p.body_owner')
    .select('o.name')
    .where('p.body_id', '=', of.bodyId)
    .where('p.procurement_id', '=', of.procurementId)
    .where('p.id', '=', of.promiseId)
    .executeTakeFirst();
  return row?.name ?? null;
}
