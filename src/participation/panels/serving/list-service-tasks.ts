import type { Temporal } from 'temporal-polyfill';
import type { BodyRole, Hat } from '../../../acts/by.ts';
import type { Task } from '../../../acts/task.ts';
import type { Database } from '../../../db/connect.ts';
import { trainingHref } from '../../training/hrefs.rules.ts';
import { countOwnLessonsLeft } from '../../training/training.queries.ts';
import { words as expensesWords } from '../expenses/words.en.ts';
import { daysHref, expensesHref, mySeatHref, seatsHref } from './hrefs.rules.ts';
import { listKeptWaiting, listOwnWaiting } from './seat-tasks.queries.ts';
import { taskWords } from './tasks.words.en.ts';

type BodyHat = Extract<Hat, { readonly kind: 'body' }>;
const keepers: readonly BodyRole[] = ['facilitator', 'procurement-officer'];
const payers: readonly BodyRole[] = ['procurement-officer', 'finance-officer'];

/** What waits around seats: an answer, lessons and days for those who were drawn; seats, registers and claims for officers. */
export async function listServiceTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const [own, kept] = await Promise.all([
    listOwnTasks(db, personId, hats, now),
    listKeptTasks(db, hats, now),
  ]);
  return [...own, ...kept];
}

async function listOwnTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const hat = hats.find(({ kind }) => kind === 'resident');
  if (!hat) return [];
  const seats = await listOwnWaiting(db, personId, now);
  const left = seats.some(({ learns }) => learns) ? await countOwnLessonsLeft(db, personId) : 0;
  return seats.flatMap((seat): Task[] => {
    const task = { href: mySeatHref(seat), due: null, organisation: seat.bodyName, hat };
    if (seat.state === 'offered')
      return [{ ...task, due: seat.answerBy, text: taskWords.answer(seat.title) }];
    const tasks: Task[] = [];
    if (seat.learns && left > 0)
      tasks.push({ ...task, href: trainingHref, text: taskWords.learn(left, seat.title) });
    if (seat.daysUnsaid > 0) tasks.push({ ...task, text: taskWords.days(seat.title) });
    return tasks;
  });
}

async function listKeptTasks(db: Database, hats: readonly Hat[], now: Temporal.Instant): Promise<Task[]> {
  const body = hats.filter((hat): hat is BodyHat => hat.kind === 'body');
  const own = body.filter(({ role }) => keepers.includes(role) || payers.includes(role));
  if (own.length === 0) return [];
  const bodyIds = [...new Set(own.map(({ bodyId }) => bodyId))];
  const panels = await listKeptWaiting(db, bodyIds, now);
  return panels.flatMap((panel): Task[] => {
    const hatOf = (roles: readonly BodyRole[]) =>
      own.find(({ bodyId, role }) => bodyId === panel.bodyId && roles.includes(role));
    const [keeper, payer] = [hatOf(keepers), hatOf(payers)];
    const plain = { due: null, organisation: panel.bodyName };
    const tasks: Task[] = [];
    const add = (hat: BodyHat | undefined, count: number, text: string, href: string) => {
      if (hat && count > 0) tasks.push({ ...plain, hat, text, href });
    };
    add(keeper, panel.untold, taskWords.tell(panel.untold, panel.title), seatsHref(panel));
    add(keeper, panel.unmarked, taskWords.mark(panel.title), daysHref(panel));
    add(payer, panel.claims, expensesWords.desk.task(panel.claims, panel.title), expensesHref(panel));
    return tasks;
  });
}
