import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { BodyRole, By, Hat, Refusal } from '../../acts/by.ts';
import { personOrNull } from '../../acts/nobody.ts';
import type { Transaction } from '../../db/connect.ts';
import { insertOperator, upsertBodyRole, upsertSupplierRole } from './role-changes.queries.ts';

type Granted = { granted: true } | Refusal<'already-held'>;

/** Gives a person a role for a public body. The record says which role and who in office gave it: no names. */
export async function grantRole(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly personId: string; readonly role: BodyRole },
): Promise<Granted> {
  const now = await by.clock.now(tx);
  const changed = await upsertBodyRole(tx, input, { at: now, by: personOrNull(by.actor) });
  if (!changed) return { refused: 'already-held' };
  await recordEntry(tx, by, {
    type: 'role-granted',
    subject: { bodyId: input.bodyId },
    facts: { role: input.role, givenAs: officeOf(by) },
  });
  return { granted: true };
}

/** Lets a person act for a supplier. */
export async function grantSupplierRole(
  tx: Transaction,
  by: By,
  input: { readonly supplierId: string; readonly personId: string },
): Promise<Granted> {
  const grantedAt = await by.clock.now(tx);
  const changed = await upsertSupplierRole(tx, { ...input, grantedAt });
  if (!changed) return { refused: 'already-held' };
  await recordEntry(tx, by, {
    type: 'role-granted',
    subject: {},
    facts: { role: 'representative', supplierId: input.supplierId, givenAs: officeOf(by) },
  });
  return { granted: true };
}

/** Makes a person an operator: they run the installation and see nothing they should not. */
export async function grantOperator(
  tx: Transaction,
  by: By,
  input: { readonly personId: string },
): Promise<Granted> {
  const grantedAt = await by.clock.now(tx);
  if (!(await insertOperator(tx, { ...input, grantedAt }))) return { refused: 'already-held' };
  await recordEntry(tx, by, {
    type: 'role-granted',
    subject: {},
    facts: { role: 'operator', givenAs: officeOf(by) },
  });
  return { granted: true };
}

/** The office someone acts in, for the record: who they are stays out of it. */
export function officeOf({ actor }: By): BodyRole | Hat['kind'] | 'set-up' {
  if (personOrNull(actor) === null) return 'set-up';
  return actor.hat.kind === 'body' ? actor.hat.role : actor.hat.kind;
}
