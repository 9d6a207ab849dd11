import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import { transact } from '../../acts/transact.ts';
import type { Database } from '../../db/connect.ts';
import { trainingHref } from '../../participation/training/hrefs.rules.ts';
import { countOwnLessonsLeft } from '../../participation/training/training.queries.ts';
import { scoringHref } from '../tenders/procurement-hrefs.rules.ts';
import { sampleHref } from './hrefs.ts';
import { listInterestTasks } from './interests/list-interest-tasks.ts';
import { listPanelTasks } from './list-panel-tasks.ts';
import { listObservingTasks } from './observing/list-observing-tasks.ts';
import { taskWords } from './tasks.words.en.ts';
import { listOwnWork } from './work.queries.ts';

/** What waits around scores: for evaluators links and answers, for those who lead the panel what holds it up. */
export async function listEvaluationTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const [own, asked, watched, panel] = await Promise.all([
    listOwnTasks(db, personId, hats),
    listInterestTasks(db, personId, hats),
    listObservingTasks(db, personId, hats),
    listPanelTasks(db, personId, hats),
  ]);
  return [...own, ...asked, ...watched, ...panel];
}

async function listOwnTasks(db: Database, personId: string, hats: readonly Hat[]): Promise<Task[]> {
  const actor = { personId, hat: { kind: 'resident' } } as const;
  const work = await transact(db, actor, (tx) => listOwnWork(tx, personId));
  const sits = work.some(({ kind }) => kind === 'resident');
  const lessonsLeft = sits ? await countOwnLessonsLeft(db, personId) : 0;
  return work.flatMap((one): Task[] => {
    const hat = hats.find((held) =>
      one.kind === 'resident'
        ? held.kind === 'resident'
        : held.kind === 'body' && held.bodyId === one.bodyId && held.role === 'evaluator',
    );
    if (!hat) return [];
    const task = { href: scoringHref(one), due: null, organisation: one.bodyName, hat };
    if (one.kind === 'resident' && lessonsLeft > 0)
      return [{ ...task, href: trainingHref, text: taskWords.learn(lessonsLeft, one.title) }];
    if (one.undeclared > 0) return [{ ...task, text: taskWords.declare(one.title) }];
    if (one.undecided > 0 || one.toScore === 0) return [];
    if (!one.calibrated) return [{ ...task, href: sampleHref(one), text: taskWords.calibrate(one.title) }];
    return [{ ...task, text: taskWords.score(one.toScore, one.title) }];
  });
}
