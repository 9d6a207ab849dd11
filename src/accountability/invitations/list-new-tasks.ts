import type { Temporal } from 'temporal-polyfill';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { findInstallation } from '../../people/organisations/installation.queries.ts';
import { londonDate } from '../../values/dates.ts';
import { findMoneyScope } from '../spend/totals/money-scope.ts';
import { deskWords } from './desk.words.en.ts';
import { listNewlyAsked } from './list-newly-asked.ts';

type Body = { readonly bodyId: string; readonly slug: string; readonly name: string };

/** The suppliers newly in a tier of a body’s latest year, for its finance officers. */
export async function listNewTasks(
  db: Database,
  bodies: readonly Body[],
  now: Temporal.Instant,
): Promise<Task[]> {
  if (bodies.length === 0) return [];
  const invented = (await findInstallation(db))?.demonstration ?? false;
  const today = londonDate(now);
  const found = await Promise.all(
    bodies.map(async ({ bodyId, slug, name }) => {
      const scope = await findMoneyScope(db, { bodyId, invented, today });
      if (!scope || scope.invented !== invented) return [];
      const { year } = scope;
      const { suppliers } = await listNewlyAsked(db, { bodyId, year, invented, today });
      if (suppliers.length === 0) return [];
      return [
        {
          text: deskWords.tasks.new(suppliers.length),
          href: `/work/${slug}/invitations/invite?year=${year}`,
          due: null,
          organisation: name,
          hat: { kind: 'body', bodyId, role: 'finance-officer' } as const,
        },
      ];
    }),
  );
  return found.flat();
}
