import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { askedWords } from './asked.words.en.ts';
import { listAskedOf } from './asked-of.queries.ts';
import { deskWords } from './desk.words.en.ts';
import { countInvitations } from './invitation-list.queries.ts';
import { listNamedBodies, listYearsInvited } from './invitations.queries.ts';
import { listNewTasks } from './list-new-tasks.ts';

/** What a supplier was asked and has not answered, and what a finance officer has to post, or whom to remind. */
export async function listInvitationTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const suppliers = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : []));
  const bodies = hats.flatMap((hat) =>
    hat.kind === 'body' && hat.role === 'finance-officer' ? [hat.bodyId] : [],
  );
  const named = await listNamedBodies(db, bodies);
  const found = await Promise.all([
    listAskedTasks(db, suppliers),
    listNewTasks(db, named, now),
    listDeskTasks(db, bodies, now),
  ]);
  return found.flat();
}

/** Each thing asked once, by whoever asked first: one signature answers all bodies. */
async function listAskedTasks(db: Database, supplierIds: readonly string[]): Promise<Task[]> {
  const invitations = await listAskedOf(db, supplierIds);
  const firsts = new Map<string, Task>();
  for (const { supplierId, bodyName, year, asks, states } of invitations) {
    for (const ask of asks.filter((_, index) => states[index] === 'open')) {
      const key = ask === 'charter' ? `${supplierId} charter` : `${supplierId} review ${year}`;
      if (firsts.has(key)) continue;
      const hat = { kind: 'supplier', supplierId } as const;
      const text = askedWords.tasks[ask];
      firsts.set(key, { text, href: askedWords.hrefs[ask], due: null, organisation: bodyName, hat });
    }
  }
  return [...firsts.values()];
}

async function listDeskTasks(
  db: Database,
  bodyIds: readonly string[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const years = await listYearsInvited(db, bodyIds);
  const found = await Promise.all(
    years.map(async ({ bodyId, slug, name, year }) => {
      const counts = await countInvitations(db, { bodyId, year, now });
      const at = { due: null, organisation: name, hat: officer(bodyId) };
      const href = (path: string) => `/work/${slug}/invitations/${path}?year=${year}`;
      const [toPost, toRemind] = [counts['to-post'] ?? 0, counts.remind ?? 0];
      return [
        ...(toPost > 0 ? [{ ...at, text: deskWords.tasks.post(toPost), href: href('letters') }] : []),
        ...(toRemind > 0 ? [{ ...at, text: deskWords.tasks.remind(toRemind), href: href('remind') }] : []),
      ];
    }),
  );
  return found.flat();
}

function officer(bodyId: string): Hat {
  return { kind: 'body', bodyId, role: 'finance-officer' };
}
