import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { writeToGroup } from '../write-to-sides.ts';
import { decideGroup, type GroupDecision, type GroupDecisionRefusal } from './group.rules.ts';
import { findGroupForUpdate, isMember, saveGroupDecision } from './groups.queries.ts';
import { words } from './words.en.ts';

/** Somebody at the public body says that a group is there, or that they do not confirm it, and why. It is told. */
export async function confirmGroup(
  tx: Transaction,
  by: By,
  input: {
    readonly bodyId: string;
    readonly groupId: string;
    readonly decision: string;
    readonly reason: string;
    readonly publicUrl: string;
  },
): Promise<{ readonly state: GroupDecision['state'] } | Refusal<GroupDecisionRefusal>> {
  const group = await findGroupForUpdate(tx, input.groupId);
  if (!group || group.bodyId !== input.bodyId) throw new NotFound();
  const ownGroup = await isMember(tx, input.groupId, by.actor.personId);
  const decision = decideGroup({ state: group.state, isMember: ownGroup }, input);
  if ('refused' in decision) return decision;
  const decided = { at: await by.clock.now(tx), by: by.actor.personId };
  await saveGroupDecision(tx, input.groupId, decision, decided);
  await writeToGroup(tx, by, input, {
    ...words.letter(group.name, decision.state, decision.state === 'declined' ? decision.reason : ''),
    path: `/groups/${group.slug}`,
  });
  return { state: decision.state };
}
