import type { Database } from '../../../db/connect.ts';
import { listShownComments, type ThemeKey } from '../comments/comments.queries.ts';
import { listVersions } from './summaries.queries.ts';

/** More than anyone reads at once; the public page has them all. */
const MOST = 500;

/** What an officer needs to sum up a theme: the comments, their draft, what was published before. */
export async function loadSummaryDesk(db: Database, key: ThemeKey) {
  const [comments, all] = await Promise.all([
    listShownComments(db, key, { limit: MOST, offset: 0 }),
    listVersions(db, key),
  ]);
  return {
    comments,
    draft: all.find(({ publishedAt }) => publishedAt === null),
    versions: all.filter(({ publishedAt }) => publishedAt !== null),
  };
}

export type SummaryDesk = Awaited<ReturnType<typeof loadSummaryDesk>> & {
  readonly signer: { readonly name: string; readonly as: string };
};
