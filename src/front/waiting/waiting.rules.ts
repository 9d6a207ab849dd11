import { Temporal } from 'temporal-polyfill';
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
