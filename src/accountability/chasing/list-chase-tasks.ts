import type { Temporal } from 'temporal-polyfill';
import type { BodyRole, Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { listPlansToAnswer } from './chases.queries.ts';
import type { Rung } from './ladder.rules.ts';
import { type Late, listLate } from './list-late.ts';
import { words } from './words.en.ts';

/** Late promises for whoever must act on them now, and plans that suppliers are asked for. */
export async function listChaseTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const wearing = (role: BodyRole) =>
    hats.flatMap((hat) => (hat.kind === 'body' && hat.role === role ? [hat] : []));
  const managing = wearing('contract-manager');
  const sitting = wearing('elected-member');
  const suppliers = hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : []));
  const bodies = [...new Set([...managing, ...sitting].map(({ bodyId }) => bodyId))];
  const [late, plans] = await Promise.all([
    listLate(db, bodies, londonDate(now)),
    listPlansToAnswer(db, suppliers),
  ]);
  return [
    ...late.flatMap((each) => taskOf(each, managing, isManagersTurn, words.tasks.chase)),
    ...late.flatMap((each) => taskOf(each, sitting, (has) => has('member-told'), words.tasks.member)),
    ...plans.map(
      ({ title, bodySlug, chaseId, dueOn, bodyName, supplierId }): Task => ({
        text: words.tasks.plan(title),
        href: `/supplier/plans/${bodySlug}/${chaseId}`,
        due: dueOn,
        organisation: bodyName,
        hat: { kind: 'supplier', supplierId },
      }),
    ),
  ];
}

type Has = (rung: Rung) => boolean;

/** Nobody asked yet, or the members know and no remedy was used. */
function isManagersTurn(has: Has): boolean {
  return !has('plan-asked') || (has('member-told') && !has('remedy'));
}

function taskOf(
  { promise, done }: Late,
  hats: readonly (Hat & { readonly kind: 'body' })[],
  isTurn: (has: Has) => boolean,
  text: (title: string) => string,
): Task[] {
  const hat = hats.find(({ bodyId }) => bodyId === promise.bodyId);
  if (!hat || !isTurn((rung) => done.some((chase) => chase.rung === rung))) return [];
  const { bodySlug, promiseId, title, bodyName } = promise;
  return [
    {
      text: text(title),
      href: `/work/${bodySlug}/late/${promiseId}`,
      due: null,
      organisation: bodyName,
      hat,
    },
  ];
}
