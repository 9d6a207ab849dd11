import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { issueName } from './answer-together.ts';
import { listCommonAnswers } from './answers.queries.ts';
import { listCommonIssues } from './load-issues.ts';
import { words } from './words.en.ts';

/** Answers drafted to what an elected member’s body was asked, and that the body has not signed. */
export async function listCommonIssuesTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const own = hats.flatMap((hat) => (hat.kind === 'body' && hat.role === 'elected-member' ? [hat] : []));
  if (own.length === 0 || !(await hasAnswers(db))) return [];
  const ids = own.map(({ bodyId }) => bodyId);
  const bodies = await db.selectFrom('body').select(['id', 'slug', 'name']).where('id', 'in', ids).execute();
  const issues = await listCommonIssues(db);
  const answers = await listCommonAnswers(
    db,
    issues.map(({ key }) => issueName(key)),
  );
  return bodies.flatMap((body) => {
    const hat = own.find(({ bodyId }) => bodyId === body.id);
    return issues.flatMap(({ key, slug, title, asked }) => {
      const isAsked = asked.some(({ bodySlug }) => bodySlug === body.slug);
      const waits = answers.some(
        ({ issue, signed }) =>
          issue === issueName(key) && !signed.some(({ bodySlug }) => bodySlug === body.slug),
      );
      const href = `/work/${body.slug}/issues/${slug}`;
      const text = words.task(title);
      return hat && isAsked && waits ? [{ text, href, due: null, organisation: body.name, hat }] : [];
    });
  });
}

async function hasAnswers(db: Database): Promise<boolean> {
  const row = await db
    .selectFrom('common_answer')
    .select('id')
    .where('withdrawn_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
