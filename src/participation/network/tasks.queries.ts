import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { countToRead, listEventsWithoutOutcome } from './desk/desk.queries.ts';
import { words } from './desk/words.en.ts';
import { networkRoles } from './network-roles.rules.ts';

/** What people wrote and nobody has read; events of which nobody has said what came of them. */
export async function listNetworkTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const held = hats.filter((hat) => hat.kind === 'body' && networkRoles.some((role) => role === hat.role));
  // Someone with both roles has the same work twice: the first of their hats has it.
  const hatOf = new Map(held.map((hat) => [hat.kind === 'body' ? hat.bodyId : '', hat] as const).reverse());
  const bodyIds = [...hatOf.keys()];
  if (bodyIds.length === 0) return [];
  const [toRead, events] = await Promise.all([
    countToRead(db, bodyIds),
    listEventsWithoutOutcome(db, bodyIds, now),
  ]);
  const taskAt = (bodyId: string, task: Omit<Task, 'hat'>): Task[] => {
    const hat = hatOf.get(bodyId);
    return hat ? [{ ...task, hat }] : [];
  };
  return [
    ...toRead
      .filter((body) => body.toRead > 0)
      .flatMap(({ bodyId, bodySlug, bodyName, toRead: count }) =>
        taskAt(bodyId, {
          text: words.task(count),
          href: `/work/${bodySlug}/network`,
          due: null,
          organisation: bodyName,
        }),
      ),
    ...events.flatMap(({ bodyId, bodySlug, bodyName, slug, title, endsAt }) =>
      taskAt(bodyId, {
        text: words.taskOutcome(title),
        href: `/work/${bodySlug}/network/events/${slug}`,
        due: londonDate(endsAt).add({ days: 14 }),
        organisation: bodyName,
      }),
    ),
  ];
}
