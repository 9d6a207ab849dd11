import type { Database } from '../../../db/connect.ts';
import { findThemeSummary } from '../summaries/summaries.queries.ts';
import {
  countComments,
  listDeclinedComments,
  listShownComments,
  type ThemeCount,
  type ThemeKey,
} from './comments.queries.ts';

const PAGE_SIZE = 20;
const MOST_DECLINED = 50;
/** A file has them all. */
const ALL = 100_000;

export type ThemeTalk = Awaited<ReturnType<typeof loadTalk>>;

const nothing = { shown: 0, waiting: 0, declined: 0 };

/** What is said on one theme: a page of comments, how many there are, what was not shown, the summary. */
export async function loadTalk(db: Database, key: ThemeKey, page: number, isFile: boolean) {
  const most = isFile ? { limit: ALL, offset: 0 } : { limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
  const [comments, counts, declined, summary] = await Promise.all([
    listShownComments(db, key, most),
    countComments(db, key.roundId),
    listDeclinedComments(db, key, isFile ? ALL : MOST_DECLINED),
    findThemeSummary(db, key),
  ]);
  const own: Omit<ThemeCount, 'outcomeId'> =
    counts.find(({ outcomeId }) => outcomeId === key.outcomeId) ?? nothing;
  return { comments, counts: own, declined, summary, page, pageSize: PAGE_SIZE };
}
