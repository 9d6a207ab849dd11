import { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';

/** The tasks in the order to do them: what is due first comes first, what has no date comes last. */
export function sortTasks(tasks: readonly Task[]): Task[] {
  return tasks.toSorted((one, other) => {
    if (one.due && other.due) {
      const byDate = Temporal.PlainDate.compare(one.due, other.due);
      return byDate === 0 ? one.text.localeCompare(other.text) : byDate;
    }
    if (one.due || other.due) return one.due ? -1 : 1;
    return one.text.localeCompare(other.text);
  });
}

/** What to show to someone in this role. What is theirs as a resident waits until they are here as one. */
export function concerns(task: Pick<Task, 'hat'>, worn: Hat): boolean {
  return task.hat.kind !== 'resident' || worn.kind === 'resident';
}

/** When a task is due, seen from today. */
export function dueState(
  due: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): 'late' | 'today' | 'later' | 'open' {
  if (!due) return 'open';
  const order = Temporal.PlainDate.compare(due, today);
  if (order < 0) return 'late';
  return order === 0 ? 'today' : 'later';
}
