import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { grantSupplierRole } from '../../people/roles/grant-role.ts';
import { hashInvitationCode } from './code.rules.ts';
import { findCodeForUpdate, listHeldFor, markCodeUsed } from './codes.queries.ts';
import { type CodeRefusal, decideCode } from './invitations.rules.ts';

/** Lets whoever holds a letter act for the supplier it was written to: one person, once. The record says so. */
export async function acceptInvitation(
  tx: Transaction,
  by: By,
  input: { readonly code: string },
): Promise<{ readonly supplierId: string } | Refusal<CodeRefusal>> {
  const hash = hashInvitationCode(input.code);
  const found = hash ? await findCodeForUpdate(tx, hash) : undefined;
  const now = await by.clock.now(tx);
  const decided = decideCode(found, by.actor.personId, now);
  if (!found || decided !== 'opens') return { refused: decided === 'opens' ? 'code-unknown' : decided };
  if (found.usedBy === null) await markCodeUsed(tx, found, { at: now, by: by.actor.personId });
  const { supplierId } = found;
  await grantSupplierRole(tx, by, { supplierId, personId: by.actor.personId });
  return { supplierId };
}

/** Lets a person act for a supplier whose e-mail address a public body holds, and which is theirs: they signed in with it. */
export async function acceptByAddress(
  tx: Transaction,
  by: By,
  input: { readonly supplierId: string },
): Promise<{ readonly supplierId: string } | Refusal<'address-not-held'>> {
  const held = await listHeldFor(tx, by.actor.personId);
  const found = held.find(({ supplierId }) => supplierId === input.supplierId);
  if (!found) return { refused: 'address-not-held' };
  await grantSupplierRole(tx, by, { supplierId: found.supplierId, personId: by.actor.personId });
  return { supplierId: found.supplierId };
}
