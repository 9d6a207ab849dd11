import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { isAskedForReview } from './is-asked.ts';
import { getFiler } from './own/filer.queries.ts';
import { subjectOf } from './own-review.ts';
import { reviewYears } from './review-years.rules.ts';
import { reviewerPence } from './reviewer-pence.ts';
import { listReviewsOf, type Review } from './reviews.queries.ts';
import { listSigned } from './signed.queries.ts';
import { taskWords } from './tasks.words.en.ts';
import { listQueries } from './threads.queries.ts';

/**
 * What Reviews have waiting: for a supplier that is asked, the latest year’s until it is signed, and queries to
 * answer; for a body’s reviewers, those signed that nobody has signed off.
 */
export async function listReviewTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const [year = ''] = reviewYears(londonDate(now));
  const lists = await Promise.all(
    hats.map((hat) => {
      if (hat.kind === 'supplier') return tasksOfSupplier(db, hat, year);
      return hat.kind === 'body' && (hat.role === 'contract-manager' || hat.role === 'finance-officer')
        ? tasksOfReviewer(db, hat, year)
        : Promise.resolve([]);
    }),
  );
  return lists.flat();
}

async function tasksOfSupplier(db: Database, hat: Hat & { kind: 'supplier' }, year: string): Promise<Task[]> {
  const subject = subjectOf({ personId: '', hat });
  const [filer, reviews] = await Promise.all([getFiler(db, subject), listReviewsOf(db, subject)]);
  const task = (text: string, href: string): Task => ({
    text,
    href,
    due: null,
    organisation: filer.name,
    hat,
  });
  const latest = reviews.find((review) => review.year === year);
  const asked = latest?.signedAt ? await openQueries(db, latest) : [];
  const answers = asked.map((query) =>
    task(taskWords.answer(query.bodyName), `/supplier/review/${year}/queries/${query.queryId}`),
  );
  if (latest?.signedAt) return answers;
  if (latest) return [task(taskWords.finish(year), `/supplier/review/${year}`)];
  const isAsked = await isAskedForReview(db, { supplierId: subject.id, invented: filer.invented, year });
  return isAsked ? [task(taskWords.begin(year), '/supplier/review')] : [];
}

async function openQueries(db: Database, review: Review) {
  const queries = await listQueries(db, review.reviewId);
  return queries.filter(({ repliedAt }) => repliedAt === null);
}

async function tasksOfReviewer(db: Database, hat: Hat & { kind: 'body' }, year: string): Promise<Task[]> {
  const [body, signed, pence] = await Promise.all([
    getFiler(db, { kind: 'body', id: hat.bodyId }),
    listSigned(db, { year }),
    reviewerPence(db, hat.bodyId, year),
  ]);
  const waiting = signed.filter(
    ({ supplierId, closedAt, openQueries }) =>
      supplierId !== null && pence.has(supplierId) && closedAt === null && openQueries === 0,
  );
  if (waiting.length === 0) return [];
  const href = `/work/${body.slug}/reviews`;
  return [{ text: taskWords.check(waiting.length), href, due: null, organisation: body.name, hat }];
}
