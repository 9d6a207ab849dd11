import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { words } from './desk/words.en.ts';
import { getPolicyContent, listDraftsOf } from './policies.queries.ts';
import { listPolicyGaps } from './policy.rules.ts';

type BodyHat = Extract<Hat, { kind: 'body' }>;

/** Drafts: the commissioner’s to finish, and once they are whole the elected member’s to adopt. */
export async function listPolicyTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const own = hats.filter(
    (hat): hat is BodyHat => hat.kind === 'body' && ['commissioner', 'elected-member'].includes(hat.role),
  );
  if (own.length === 0) return [];
  const drafts = await listDraftsOf(db, [...new Set(own.map(({ bodyId }) => bodyId))]);
  const tasks = await Promise.all(
    drafts.map(async ({ bodyId, version, slug, name }) => {
      const isWhole = listPolicyGaps(await getPolicyContent(db, { bodyId, version })).length === 0;
      const role = isWhole ? 'elected-member' : 'commissioner';
      const hat = own.find((each) => each.bodyId === bodyId && each.role === role);
      if (!hat) return [];
      const text = isWhole ? words.task(version) : words.draftTask(version);
      const href = isWhole ? `/work/${slug}/policy/adopt` : `/work/${slug}/policy`;
      return [{ text, href, due: null, organisation: name, hat }];
    }),
  );
  return tasks.flat();
}
