import type { Temporal } from 'temporal-polyfill';
import type { BodyRole, Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { deciders, publishers } from './deciding/who.rules.ts';
import { words } from './deciding/words.en.ts';
import { listReady } from './ready.queries.ts';

type BodyHat = Extract<Hat, { readonly kind: 'body' }>;
/** Awards to decide, once every score is agreed, and awards to publish. */
export async function listAwardTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const held = hats.filter((hat): hat is BodyHat => hat.kind === 'body');
  const concerned = held.filter(({ role }) => isAmong(deciders, role) || isAmong(publishers, role));
  if (concerned.length === 0) return [];
  const ready = await listReady(db, [...new Set(concerned.map(({ bodyId }) => bodyId))]);
  return ready.flatMap((one): Task[] => {
    const roles = one.decided ? publishers : deciders;
    const hat = concerned.find(({ bodyId, role }) => bodyId === one.bodyId && isAmong(roles, role));
    if (!hat) return [];
    const text = one.decided ? words.tasks.publish(one.title) : words.tasks.decide(one.title);
    return [{ text, href: `${deskHref(one)}/award`, due: null, organisation: one.bodyName, hat }];
  });
}

function isAmong(roles: readonly BodyRole[], role: BodyRole): boolean {
  return roles.includes(role);
}
