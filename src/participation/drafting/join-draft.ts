import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { findInvitationForUpdate, useInvitation } from './draft-invitations.queries.ts';
import { findMember, insertMember, listParties } from './draft-parties.queries.ts';
import { getDraftForUpdate } from './drafts.queries.ts';
import { decideInvitation } from './invitation.rules.ts';
import { hashInvitation } from './invite-to-draft.ts';
import type { JoinRefusal } from './refusals.rules.ts';

/** Somebody signed in takes the place that a link holds, under the name that they choose. A link lets one person in. */
export async function joinDraft(
  tx: Transaction,
  by: By,
  input: { readonly draftId: string; readonly code: string; readonly shownName: string },
): Promise<{ joined: true } | Refusal<JoinRefusal>> {
  const { draftId, shownName } = input;
  const draft = await getDraftForUpdate(tx, draftId);
  if (draft.standing !== 'open') return { refused: 'settled' };
  const key = { draftId, codeHash: hashInvitation(input.code) };
  const invitation = await findInvitationForUpdate(tx, key);
  const now = await by.clock.now(tx);
  const refused = decideInvitation(invitation, now);
  if (refused || !invitation) return { refused: refused ?? 'link-unknown' };
  const { personId } = by.actor;
  const { partyId } = invitation;
  const isIn = await insertMember(tx, { draftId, personId, partyId, shownName, joinedAt: now });
  if (!isIn) return { refused: 'member-already' };
  await useInvitation(tx, key, now);
  return { joined: true };
}

/** Another commissioner of the body writes for it too: their role is their invitation. */
export async function joinAsBody(
  tx: Transaction,
  by: By,
  input: { readonly draftId: string; readonly shownName: string },
): Promise<{ joined: true } | Refusal<'not-of-the-body' | 'settled' | 'member-already'>> {
  const { draftId, shownName } = input;
  const draft = await getDraftForUpdate(tx, draftId);
  if (draft.standing !== 'open') return { refused: 'settled' };
  const { hat, personId } = by.actor;
  const isOfBody = hat.kind === 'body' && hat.bodyId === draft.bodyId && hat.role === 'commissioner';
  const own = (await listParties(tx, draftId)).find(({ kind }) => kind === 'body');
  if (!isOfBody || !own) return { refused: 'not-of-the-body' };
  if (await findMember(tx, draftId, personId)) return { refused: 'member-already' };
  const joinedAt = await by.clock.now(tx);
  const isIn = await insertMember(tx, { draftId, personId, partyId: own.id, shownName, joinedAt });
  return isIn ? { joined: true } : { refused: 'member-already' };
}
