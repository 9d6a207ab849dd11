import type { Hat } from '../../../acts/by.ts';
import type { Task } from '../../../acts/task.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database } from '../../../db/connect.ts';
import { interestsHref, ownInterestHref } from '../hrefs.ts';
import { taskWords } from '../tasks.words.en.ts';
import { listAskedPurchases, listUndecidedInterests } from './interest-work.queries.ts';
import { readAsked } from './read-stage.queries.ts';

type BodyHat = Extract<Hat, { readonly kind: 'body' }>;

/** What waits around links: to say what they are, stage by stage; for officers, to decide what they mean. */
export async function listInterestTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
): Promise<Task[]> {
  const tasks: Task[] = [];
  for (const purchase of await listAskedPurchases(db, personId)) {
    const asked = await transact(db, { personId, hat: { kind: 'resident' } }, (tx) =>
      readAsked(tx, purchase),
    );
    const own = asked.owing.find((person) => person.personId === personId);
    const hat = hats.find((held) => held.kind === 'body' && held.bodyId === purchase.bodyId) ?? hats.at(-1);
    if (!own || !hat) continue;
    const text = own.part === 'scores' ? taskWords.changed : taskWords.interest;
    tasks.push({
      text: text(purchase.title),
      href: ownInterestHref(purchase),
      due: null,
      organisation: purchase.bodyName,
      hat,
    });
  }
  return [...tasks, ...(await listDecisions(db, personId, hats))];
}

async function listDecisions(db: Database, personId: string, hats: readonly Hat[]): Promise<Task[]> {
  const officers = hats.filter(
    (hat): hat is BodyHat => hat.kind === 'body' && hat.role === 'procurement-officer',
  );
  const waiting = await listUndecidedInterests(
    db,
    officers.map(({ bodyId }) => bodyId),
    personId,
  );
  return waiting.flatMap((purchase): Task[] => {
    const hat = officers.find(({ bodyId }) => bodyId === purchase.bodyId);
    const text = taskWords.decideInterest(purchase.title);
    const href = interestsHref(purchase);
    return hat ? [{ text, href, due: null, organisation: purchase.bodyName, hat }] : [];
  });
}
