import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { isUuid, uuidV7 } from '../../values/uuid.ts';
import { insertComment, resolveComment } from './draft-comments.queries.ts';
import { findMember } from './draft-parties.queries.ts';
import { getDraftForUpdate } from './drafts.queries.ts';

export const mostCommentCharacters = 2000;

/** A member says something about the version that stands. */
export async function commentOnDraft(
  tx: Transaction,
  by: By,
  input: { readonly draftId: string; readonly words: string },
): Promise<{ commentId: string } | Refusal<'not-a-member' | 'settled' | 'blank' | 'too-long'>> {
  const words = input.words.trim();
  if (words === '') return { refused: 'blank' };
  if (words.length > mostCommentCharacters) return { refused: 'too-long' };
  const draft = await getDraftForUpdate(tx, input.draftId);
  const member = await findMember(tx, draft.id, by.actor.personId);
  if (!member) return { refused: 'not-a-member' };
  if (draft.standing !== 'open') return { refused: 'settled' };
  const now = await by.clock.now(tx);
  const commentId = uuidV7(now.epochMilliseconds, by.random);
  await insertComment(tx, {
    draft_id: draft.id,
    id: commentId,
    version: draft.version,
    party_id: member.partyId,
    shown_name: member.shownName,
    words,
    made_at: now,
  });
  return { commentId };
}

/** A member says that what a comment asked for is settled. It stays to be read. */
export async function settleComment(
  tx: Transaction,
  by: By,
  key: { readonly draftId: string; readonly commentId: string },
): Promise<{ settled: true } | Refusal<'not-a-member' | 'no-open-comment'>> {
  const member = await findMember(tx, key.draftId, by.actor.personId);
  if (!member) return { refused: 'not-a-member' };
  if (!isUuid(key.commentId)) return { refused: 'no-open-comment' };
  const resolved = { at: await by.clock.now(tx), by: member.shownName };
  return (await resolveComment(tx, key, resolved)) ? { settled: true } : { refused: 'no-open-comment' };
}
