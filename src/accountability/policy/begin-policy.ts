import type { By, Refusal } from '../../acts/by.ts';
import { personOrNull } from '../../acts/nobody.ts';
import type { Transaction } from '../../db/connect.ts';
import { findDraft, listAdopted } from './policies.queries.ts';
import { copyContent, insertDraft, lockBodyForPolicy } from './policy-drafts.queries.ts';

/** A commissioner begins the next version of the body’s policy, with all that the last one says. One at a time. */
export async function beginPolicy(
  tx: Transaction,
  by: By,
  { bodyId }: { readonly bodyId: string },
): Promise<{ version: number } | Refusal<'draft-there'>> {
  await lockBodyForPolicy(tx, bodyId);
  if (await findDraft(tx, bodyId)) return { refused: 'draft-there' };
  const last = (await listAdopted(tx, bodyId)).at(-1);
  const version = (last?.version ?? 0) + 1;
  const key = { bodyId, version };
  await insertDraft(tx, key, { at: await by.clock.now(tx), by: personOrNull(by.actor) });
  if (last) await copyContent(tx, key, last.version);
  return { version };
}
