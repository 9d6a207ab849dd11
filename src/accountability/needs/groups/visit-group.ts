import { NotFound } from '../../../db/errors.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { actsForGroup } from '../acts-for.ts';
import { getNeed, type Need } from '../needs.queries.ts';
import { findGroup, type Group } from './groups.queries.ts';

/** The group that a path names, for those who act for it; not found for anybody else. */
export async function visitGroup(at: Visit): Promise<Group> {
  const group = await findGroup(at.db, at.params['group'] ?? '');
  if (!group || !(await actsForGroup(at.db, theActor(at), group))) throw new NotFound();
  return group;
}

/** A need of that group. */
export async function visitNeed(at: Visit): Promise<{ readonly group: Group; readonly need: Need }> {
  const group = await visitGroup(at);
  const need = await getNeed(at.db, at.params['need'] ?? '');
  if (need.groupId !== group.groupId) throw new NotFound();
  return { group, need };
}

/** The pages of a group and of one of its needs, for those who act for it. */
export function groupHref(slug: string): string {
  return `/groups/${slug}`;
}
export function ownNeedHref(need: { readonly groupSlug: string; readonly needId: string }): string {
  return `/groups/${need.groupSlug}/needs/${need.needId}`;
}
