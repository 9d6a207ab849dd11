import { Temporal } from 'temporal-polyfill';
import type { BodyRole, Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { words } from './desk/words.en.ts';
import { monthsInWords } from './month-runs.en.ts';
import { lastDayOfMonth, missingMonths } from './months.rules.ts';
import { listMonthsOfBodies } from './totals/totals.queries.ts';

/** Older months than these are history, and nobody’s task. */
const LOOKED_BACK = { months: 24 };

/** Whose it is to import; a person who is both in one body is told once, as the last of these. */
const importers: readonly BodyRole[] = ['administrator', 'finance-officer'];

/**
 * The months of the last two years that a body’s finance officer or administrator has still to import: after the first
 * that came in, and over for a month, since a file takes that long to be published. A body that never imported anything
 * is not reminded.
 */
export async function listSpendTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const desks = desksOf(hats);
  const rows = await listMonthsOfBodies(db, [...desks.keys()]);
  const today = londonDate(now);
  return [...desks].flatMap(([bodyId, hat]) => {
    const [first, ...others] = rows.filter((row) => row.bodyId === bodyId);
    if (!first) return [];
    const to = lastDayOfMonth(today.with({ day: 1 }).subtract({ months: 2 }));
    const present = [first, ...others].map(({ month }) => month);
    const missing = missingMonths(present, { from: later(first.month, to.subtract(LOOKED_BACK)), to }, today);
    if (missing.length === 0) return [];
    return [
      {
        text: words.task(monthsInWords(missing)),
        href: `/work/${first.slug}/payments`,
        due: null,
        organisation: first.name,
        hat,
      },
    ];
  });
}

function desksOf(hats: readonly Hat[]): ReadonlyMap<string, Hat> {
  const held = importers.flatMap((role) =>
    hats.flatMap((hat) => (hat.kind === 'body' && hat.role === role ? [[hat.bodyId, hat] as const] : [])),
  );
  return new Map(held);
}

function later(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) > 0 ? one : other;
}
