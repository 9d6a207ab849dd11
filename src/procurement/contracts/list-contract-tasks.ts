import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { listUnsigned } from './contracts.queries.ts';
import { inStandstill } from './contracts.rules.ts';
import { words } from './words.en.ts';

/** Contracts that a procurement officer may sign now. */
export async function listContractTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const officer = hats.filter((hat) => hat.kind === 'body' && hat.role === 'procurement-officer');
  const bodyIds = officer.flatMap((hat) => (hat.kind === 'body' ? [hat.bodyId] : []));
  const unsigned = await listUnsigned(db, bodyIds);
  const today = londonDate(now);
  return unsigned
    .filter(({ standstillEndsOn }) => !inStandstill(standstillEndsOn, today))
    .map(({ bodyId, bodySlug, bodyName, slug, title }) => ({
      text: words.task(title),
      href: `/work/${bodySlug}/contracts/${slug}/sign`,
      due: null,
      organisation: bodyName,
      hat: { kind: 'body', bodyId, role: 'procurement-officer' },
    }));
}
