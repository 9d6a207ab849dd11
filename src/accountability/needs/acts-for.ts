import type { Actor } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { networkRoles } from '../../participation/network/network-roles.rules.ts';
import { isMember } from './groups/groups.queries.ts';

/**
 * Whether somebody acts for a group: one of its volunteers, as themselves; or a facilitator or commissioner of the
 * public body that reads what it writes, for a volunteer on the telephone.
 */
export async function actsForGroup(
  db: Database | Transaction,
  actor: Actor,
  group: { readonly groupId: string; readonly bodyId: string },
): Promise<boolean> {
  const { hat } = actor;
  if (hat.kind === 'body')
    return hat.bodyId === group.bodyId && networkRoles.some((role) => role === hat.role);
  return hat.kind === 'resident' && (await isMember(db, group.groupId, actor.personId));
}
