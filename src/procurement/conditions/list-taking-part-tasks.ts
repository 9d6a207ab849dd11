import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { listAsked } from './deciding/asked.queries.ts';
import { words } from './deciding/words.en.ts';

/** For bidders a question about whether they may take part; for officers its answer, or that its time is over. */
export async function listTakingPartTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const asked = await listAsked(db, {
    bodyIds: hats.flatMap((hat) =>
      hat.kind === 'body' && hat.role === 'procurement-officer' ? [hat.bodyId] : [],
    ),
    supplierIds: hats.flatMap((hat) => (hat.kind === 'supplier' ? [hat.supplierId] : [])),
  });
  const today = londonDate(now).toString();
  return hats.flatMap((hat): Task[] => {
    if (hat.kind === 'supplier')
      return asked
        .filter(({ supplierId, isOpen }) => supplierId === hat.supplierId && isOpen)
        .map((row) => ({
          text: words.taskAnswer(row.title),
          href: `/tenders/${row.bodySlug}/${row.slug}/taking-part`,
          due: row.answerBy,
          organisation: row.supplierName,
          hat,
        }));
    if (hat.kind !== 'body' || hat.role !== 'procurement-officer') return [];
    return asked
      .filter(({ bodyId }) => bodyId === hat.bodyId)
      .filter(({ isOpen, answerBy }) => !isOpen || (answerBy?.toString() ?? '') < today)
      .map((row) => ({
        text: words.taskDecide(row.title, row.label),
        href: `/work/${row.bodySlug}/procurements/${row.slug}/taking-part/${row.label}`,
        due: null,
        organisation: row.bodyName,
        hat,
      }));
  });
}
