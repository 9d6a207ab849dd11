import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { recordEntry } from '../record/record-entry.ts';
import { lockInvitations, markPosted } from './invitations.queries.ts';

/** An officer says that these letters were posted: from now on they are waited for. */
export async function postLetters(
  tx: Transaction,
  by: By,
  input: { readonly bodyId: string; readonly invitationIds: readonly string[] },
): Promise<{ readonly posted: number } | Refusal<'nothing-to-post'>> {
  const { bodyId, invitationIds } = input;
  await lockInvitations(tx, bodyId);
  const posted = await markPosted(tx, bodyId, invitationIds, await by.clock.now(tx));
  if (posted === 0) return { refused: 'nothing-to-post' };
  await recordEntry(tx, by, { type: 'invitations-posted', subject: { bodyId }, facts: { posted } });
  return { posted };
}
