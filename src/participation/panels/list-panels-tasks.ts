import type { Temporal } from 'temporal-polyfill';
import type { BodyRole, Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { deskOf } from './desk/find-own-panel.ts';
import { findFixedPool, findSeeds } from './drawing/pools.queries.ts';
import { keyOf } from './find-public-panel.ts';
import { panelState } from './panel.rules.ts';
import { type Panel, selectPanels } from './panels.queries.ts';
import { taskWords as words } from './tasks.words.en.ts';

type BodyHat = Extract<Hat, { readonly kind: 'body' }>;

/** Roles that are asked to type in a seed: one of them the officer, so that the second is somebody else. */
const seedRoles: readonly BodyRole[] = ['procurement-officer', 'administrator', 'elected-member'];

/** Panels that wait for an officer: to be announced, to be mended, or for the seed of their draw. */
export async function listPanelsTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const own = hats.flatMap((hat) => (hat.kind === 'body' && seedRoles.includes(hat.role) ? [hat] : []));
  if (own.length === 0) return [];
  const panels = await selectPanels(db)
    .where(
      'n.body_id',
      'in',
      own.map(({ bodyId }) => bodyId),
    )
    .where('n.drawn_at', 'is', null)
    .where('n.abandoned_at', 'is', null)
    .orderBy('n.created_at')
    .execute();
  const found: Task[] = [];
  for (const panel of panels) {
    const hat = hatFor(own, panel);
    const task = hat && (await taskOf(db, panel, { hat, personId, now }));
    if (task) found.push(task);
  }
  return found;
}

/** The hat in which somebody does most about a panel. */
function hatFor(own: readonly BodyHat[], panel: Panel): BodyHat | undefined {
  const here = own.filter(({ bodyId }) => bodyId === panel.bodyId);
  return seedRoles.flatMap((role) => here.filter((hat) => hat.role === role))[0];
}

type Waiting = { readonly hat: BodyHat; readonly personId: string; readonly now: Temporal.Instant };

async function taskOf(db: Database, panel: Panel, { hat, personId, now }: Waiting): Promise<Task | null> {
  const state = panelState(panel, now);
  const isOfficer = hat.role === 'procurement-officer';
  const task = (text: string, path: string, due: Panel['opensAt']): Task => ({
    text,
    href: `${deskOf(panel)}${path}`,
    due: due && londonDate(due),
    organisation: panel.bodyName,
    hat,
  });
  if (state === 'draft') return isOfficer ? task(words.announce(panel.title), '', panel.opensAt) : null;
  if (state !== 'closed' || !panel.drawsAt) return null;
  const pool = await findFixedPool(db, keyOf(panel));
  if (!pool?.lottery) return isOfficer ? task(words.mend(panel.title), '', panel.drawsAt) : null;
  if (now.epochNanoseconds < panel.drawsAt.epochNanoseconds) return null;
  const [typed] = await findSeeds(db, keyOf(panel));
  return typed?.typedBy === personId ? null : task(words.seed(panel.title), '/seed', panel.drawsAt);
}
