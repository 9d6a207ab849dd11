import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { freeSlug } from '../../../participation/network/free-slug.rules.ts';
import { slugOf } from '../../../people/organisations/slug.rules.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { type GroupFault, readGroup, type TypedGroup } from './group.rules.ts';
import { findReadingBody, insertGroup, insertMember, listGroupSlugs } from './groups.queries.ts';

export type AskRefusal = GroupFault | 'no-reader' | 'taken';

/**
 * A volunteer puts their group down. They may write needs at once; nothing of it shows before somebody at the
 * district’s council has reached the group and confirmed it. `faults` holds everything that is wrong.
 */
export async function askForGroup(
  tx: Transaction,
  by: By,
  typed: TypedGroup,
): Promise<
  | { readonly groupId: string; readonly slug: string }
  | (Refusal<AskRefusal> & { readonly faults: readonly AskRefusal[] })
> {
  const read = readGroup(typed);
  if ('faults' in read) return { refused: read.faults[0] ?? 'taken', faults: read.faults };
  const { name, about, districtSlug, contact } = read.group;
  const bodyId = await findReadingBody(tx, districtSlug);
  if (!bodyId) return { refused: 'no-reader', faults: ['no-reader'] };
  const now = await by.clock.now(tx);
  const slug = freeSlug(name, await listGroupSlugs(tx, slugOf(name).slice(0, 60)));
  const groupId = uuidV7(now.epochMilliseconds, by.random);
  const put = await insertGroup(tx, {
    id: groupId,
    slug,
    name,
    about,
    district_slug: districtSlug,
    body_id: bodyId,
    contact,
    asked_at: now,
  });
  if (!put) return { refused: 'taken', faults: ['taken'] };
  await insertMember(tx, { groupId, personId: by.actor.personId, at: now });
  return { groupId, slug };
}
