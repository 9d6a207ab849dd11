import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { InvitationAskTable, InvitationMessageTable, InvitationTable } from '../../db/tables.ts';

/** Holds a body’s invitations until the transaction ends, so that two officers at once ask nobody twice. */
export async function lockInvitations(tx: Transaction, bodyId: string): Promise<void> {
  await orNotFound(
    tx.selectFrom('body').select('id').where('id', '=', bodyId).forNoKeyUpdate().executeTakeFirst(),
  );
}

/** PostgreSQL takes 65,535 parameters a statement. */
const AT_ONCE = 500;

export async function insertInvitations(
  tx: Transaction,
  rows: {
    readonly invitations: readonly Insertable<InvitationTable>[];
    readonly asks: readonly Insertable<InvitationAskTable>[];
    readonly messages: readonly Insertable<InvitationMessageTable>[];
  },
): Promise<void> {
  for (const some of slices(rows.invitations)) await tx.insertInto('invitation').values(some).execute();
  for (const some of slices(rows.asks)) await tx.insertInto('invitation_ask').values(some).execute();
  await insertMessages(tx, rows.messages);
}

export async function insertMessages(
  tx: Transaction,
  rows: readonly Insertable<InvitationMessageTable>[],
): Promise<void> {
  for (const some of slices(rows)) await tx.insertInto('invitation_message').values(some).execute();
}

function slices<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / AT_ONCE) }, (_, index) =>
    rows.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
}

/** A code that is sent again lives longer. */
export async function prolongCodes(
  tx: Transaction,
  bodyId: string,
  invitationIds: readonly string[],
  until: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ code_expires_at: until })
    .where('body_id', '=', bodyId)
    .where('id', '=', sql<string>`any(${invitationIds}::uuid[])`)
    .execute();
}

/** Says that letters were posted; how many of them were waiting to be. */
export async function markPosted(
  tx: Transaction,
  bodyId: string,
  invitationIds: readonly string[],
  at: Temporal.Instant,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('invitation_message')
    .set({ sent_at: at })
    .where('body_id', '=', bodyId)
    .where('invitation_id', '=', sql<string>`any(${invitationIds}::uuid[])`)
    .where('sent_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function markReturned(
  tx: Transaction,
  key: { readonly bodyId: string; readonly invitationId: string },
  returned: { readonly at: Temporal.Instant; readonly by: string } | null,
): Promise<void> {
  await tx
    .updateTable('invitation')
    .set({ returned_at: returned?.at ?? null, returned_by: returned?.by ?? null })
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.invitationId)
    .execute();
}

/** Says no to everything an invitation asks that is still open; how many things that was. */
export async function markDeclined(
  tx: Transaction,
  key: { readonly bodyId: string; readonly invitationId: string },
  declined: { readonly at: Temporal.Instant; readonly by: string; readonly reason: string | null },
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('invitation_ask')
    .set({ declined_at: declined.at, declined_by: declined.by, decline_reason: declined.reason })
    .where('body_id', '=', key.bodyId)
    .where('invitation_id', '=', key.invitationId)
    .where('declined_at', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Where a body writes to a supplier. */
export async function upsertContact(
  tx: Transaction,
  contact: {
    readonly bodyId: string;
    readonly supplierId: string;
    readonly email: string | null;
    readonly postalAddress: string;
    readonly at: Temporal.Instant;
    readonly by: string | null;
  },
): Promise<void> {
  const held = {
    email: contact.email,
    postal_address: contact.postalAddress,
    held_since: contact.at,
    held_by: contact.by,
  };
  await tx
    .insertInto('supplier_contact')
    .values({ body_id: contact.bodyId, supplier_id: contact.supplierId, ...held })
    .onConflict((conflict) => conflict.columns(['body_id', 'supplier_id']).doUpdateSet(held))
    .execute();
}

/** The newest year that each of these bodies invited anybody for. */
export async function listYearsInvited(
  db: Database,
  bodyIds: readonly string[],
): Promise<{ bodyId: string; slug: string; name: string; year: string }[]> {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('invitation as i')
    .innerJoin('body as b', 'b.id', 'i.body_id')
    .distinctOn('b.id')
    .select(['b.id as bodyId', 'b.slug', 'b.name', 'i.financial_year as year'])
    .where('b.id', 'in', [...bodyIds])
    .orderBy('b.id')
    .orderBy('i.financial_year', 'desc')
    .execute();
}

/** The names of these bodies. */
export async function listNamedBodies(
  db: Database,
  bodyIds: readonly string[],
): Promise<{ bodyId: string; slug: string; name: string }[]> {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('body')
    .select(['id as bodyId', 'slug', 'name'])
    .where('id', 'in', [...bodyIds])
    .orderBy('name')
    .execute();
}
