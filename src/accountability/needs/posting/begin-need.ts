import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { actsForGroup } from '../acts-for.ts';
import { findGroupForUpdate } from '../groups/groups.queries.ts';
import { findDraft, insertNeed } from '../needs.queries.ts';

/**
 * Begins a need, or goes on with the one that a volunteer of the group has begun: a group writes one at a time, so a
 * page opened twice makes no second one. Refuses a group that was not confirmed. Not of the group: not found.
 */
export async function beginNeed(
  tx: Transaction,
  by: By,
  input: { readonly groupId: string },
): Promise<{ readonly needId: string } | Refusal<'group-declined'>> {
  const group = await findGroupForUpdate(tx, input.groupId);
  if (!group || !(await actsForGroup(tx, by.actor, group))) throw new NotFound();
  if (group.state === 'declined') return { refused: 'group-declined' };
  const begun = await findDraft(tx, input.groupId);
  if (begun) return { needId: begun.needId };
  const now = await by.clock.now(tx);
  const needId = uuidV7(now.epochMilliseconds, by.random);
  await insertNeed(tx, {
    id: needId,
    group_id: input.groupId,
    body_id: group.bodyId,
    district_slug: group.districtSlug,
    written_by: by.actor.personId,
    written_at: now,
  });
  return { needId };
}
