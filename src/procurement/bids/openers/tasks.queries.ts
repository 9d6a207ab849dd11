import type { Temporal } from 'temporal-polyfill';
import type { Task } from '../../../acts/task.ts';
import type { Database } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { stageOf } from './opener-stage.rules.ts';
import { listOpeners } from './openers.queries.ts';
import { listOfOpener } from './reminders.queries.ts';
import { taskWords } from './words.en.ts';

/** What waits for an opener: to make a key, to try it, to open. */
export async function listOpenerTasks(
  db: Database,
  personId: string,
  now: Temporal.Instant,
): Promise<Task[]> {
  const purchases = await listOfOpener(db, personId);
  const tasks = await Promise.all(
    purchases.map(async (purchase): Promise<Task[]> => {
      const me = (await listOpeners(db, purchase)).find((one) => one.personId === personId);
      const stage = me && stageOf(purchase, me, now);
      if (!stage || stage === 'wait' || stage === 'done') return [];
      const { title, bodySlug, slug, bidsDueAt, bodyName } = purchase;
      const text =
        stage === 'key'
          ? taskWords.key(title)
          : stage === 'open'
            ? taskWords.open(title)
            : taskWords.rehearse(title);
      const href = bidHrefs.opener({ body: bodySlug, procurement: slug });
      const due = bidsDueAt && londonDate(bidsDueAt);
      return [{ text, href, due, organisation: bodyName, hat: { kind: 'resident' } }];
    }),
  );
  return tasks.flat();
}
