import { sql } from 'kysely';
import type { Transaction } from '../../../db/connect.ts';
import type { Reason } from '../../../people/suppliers/matching/reason.rules.ts';
import type { PayeeLinks } from './known-suppliers.rules.ts';

type Of = { readonly bodyId: string; readonly invented: boolean };

export type PayeeLink = {
  readonly payeeId: string;
  readonly supplierId: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reason: Reason;
};

/** What this body’s earlier payees tell of its next ones. */
export async function listPayeeLinks(tx: Transaction, of: Of): Promise<PayeeLinks> {
  const own = await sql<{ publishedId: string; supplierId: string; isPerson: boolean }>`
    select distinct p.published_id as "publishedId", l.supplier_id as "supplierId", s.kind = 'person' as "isPerson"
    from payee p join payee_supplier l on l.body_id = p.body_id and l.payee_id = p.id
    join supplier s on s.id = l.supplier_id
    where p.body_id = ${of.bodyId} and p.invented = ${of.invented}`.execute(tx);
  const aliases = await sql<{ name: string; supplierId: string }>`
    select distinct p.published_name as name, l.supplier_id as "supplierId"
    from payee_supplier l join payee p on p.body_id = l.body_id and p.id = l.payee_id
    join supplier s on s.id = l.supplier_id
    where l.made_by = 'officer' and l.invented = ${of.invented}
      and (s.kind <> 'person' or l.body_id = ${of.bodyId})`.execute(tx);
  return {
    publishedIds: own.rows.filter(({ publishedId }) => publishedId !== ''),
    aliases: aliases.rows,
    people: new Set(own.rows.filter(({ isPerson }) => isPerson).map(({ supplierId }) => supplierId)),
  };
}

/** Says which supplier each payee is, how sure that is and why. */
export async function insertPayeeSuppliers(
  tx: Transaction,
  of: Of,
  links: readonly PayeeLink[],
): Promise<void> {
  if (links.length === 0) return;
  await sql`
    insert into payee_supplier (body_id, payee_id, supplier_id, invented, confidence_percent, reason)
    select ${of.bodyId}, payee_id, supplier_id, ${of.invented}, confidence, reason::jsonb
    from ${columns(links)}`.execute(tx);
}

/** Leaves payees that may be a supplier known already to an officer; what was answered before is not asked again. */
export async function insertDoubts(
  tx: Transaction,
  of: Of & { readonly raisedAt: unknown },
  doubts: readonly PayeeLink[],
): Promise<void> {
  if (doubts.length === 0) return;
  await sql`
    insert into payee_doubt (body_id, payee_id, supplier_id, invented, confidence_percent, reason, raised_at)
    select ${of.bodyId}, payee_id, supplier_id, ${of.invented}, confidence, reason::jsonb, ${of.raisedAt}
    from ${columns(doubts)}
    on conflict do nothing`.execute(tx);
}

function columns(links: readonly PayeeLink[]) {
  return sql`unnest(${links.map(({ payeeId }) => payeeId)}::uuid[],
    ${links.map(({ supplierId }) => supplierId)}::uuid[],
    ${links.map(({ confidence }) => Math.round(confidence * 100))}::smallint[],
    ${links.map(({ reason }) => JSON.stringify(reason))}::text[])
    as given (payee_id, supplier_id, confidence, reason)`;
}

/** Gives payees that are people the name that everyone may read. */
export async function hidePayeeNames(
  tx: Transaction,
  bodyId: string,
  payees: readonly { readonly payeeId: string; readonly publicName: string }[],
): Promise<void> {
  if (payees.length === 0) return;
  await sql`
    update payee p set public_name = given.name
    from unnest(${payees.map(({ payeeId }) => payeeId)}::uuid[],
      ${payees.map(({ publicName }) => publicName)}::text[]) as given (id, name)
    where p.body_id = ${bodyId} and p.id = given.id`.execute(tx);
}
