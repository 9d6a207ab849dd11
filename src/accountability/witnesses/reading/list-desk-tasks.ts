import type { BodyRole, Hat } from '../../../acts/by.ts';
import type { Task } from '../../../acts/task.ts';
import type { Database } from '../../../db/connect.ts';
import { countVisitsToRead } from '../monitors/visit-readings.queries.ts';
import { readingRoles } from './reading.rules.ts';
import { countToRead, listStepsToAnswer } from './readings.queries.ts';
import { words } from './words.en.ts';

const rolesOf = { manager: 'contract-manager', member: 'elected-member' } as const;

/** Reports to read, for whoever reads; and those that have come to a contract manager or an elected member. */
export async function listReportDeskTasks(db: Database, hats: readonly Hat[]): Promise<Task[]> {
  const wearing = (...roles: readonly BodyRole[]) =>
    hats.flatMap((hat) => (hat.kind === 'body' && roles.includes(hat.role) ? [hat] : []));
  const readers = wearing(...readingRoles);
  const answerers = wearing('contract-manager', 'elected-member');
  const read = [...new Set(readers.map(({ bodyId }) => bodyId))];
  const [reports, visits, steps] = await Promise.all([
    countToRead(db, read),
    countVisitsToRead(db, read),
    listStepsToAnswer(db, [...new Set(answerers.map(({ bodyId }) => bodyId))]),
  ]);
  const toRead = [
    ...reports.map((each) => ({ ...each, text: words.tasks.read(each.toRead) })),
    ...visits.map((each) => ({ ...each, text: words.tasks.readVisits(each.toRead) })),
  ];
  return [
    ...toRead.flatMap(({ bodyId, bodySlug, bodyName, text }): Task[] => {
      const hat = readers.find((each) => each.bodyId === bodyId);
      if (!hat) return [];
      return [{ text, href: `/work/${bodySlug}/reports`, due: null, organisation: bodyName, hat }];
    }),
    ...steps.flatMap(({ bodyId, bodySlug, bodyName, reportId, rung, dueOn, title }): Task[] => {
      const hat = answerers.find((each) => each.bodyId === bodyId && each.role === rolesOf[rung]);
      if (!hat) return [];
      const href = `/work/${bodySlug}/reports/${reportId}`;
      return [{ text: words.tasks.answer(title), href, due: dueOn, organisation: bodyName, hat }];
    }),
  ];
}
