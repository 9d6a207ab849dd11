import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { likeAnywhere } from '../../../db/like-pattern.ts';
import type { ArchiveKind, ArchiveSearch } from './archive.rules.ts';

export type ArchiveRow = {
  readonly slug: string;
  readonly title: string;
  readonly bodySlug: string;
  readonly bodyName: string;
  readonly at: Temporal.Instant;
  /** Of threads: how many replies are shown, and when it was closed. */
  readonly replies: number | null;
  readonly closedAt: Temporal.Instant | null;
};
export type ArchivePage = { readonly rows: readonly ArchiveRow[]; readonly total: number };

const sources = {
  news: sql`select n.slug, n.title, n.text, n.body_id, n.published_at as at, null::int as replies,
    null::timestamptz as closed_at from news_item n`,
  threads: sql`select t.slug, t.title, t.text, t.body_id, t.written_at as at, (select count(*)::int from thread_reply y
      where y.body_id = t.body_id and y.thread_id = t.id and y.state = 'shown') as replies, t.closed_at
    from open_thread t where t.state = 'shown'`,
} satisfies Record<ArchiveKind, unknown>;

/** One page of a whole list, the newest first, found by words and by public body. */
export async function searchArchive(
  db: Database,
  kind: ArchiveKind,
  { text, body }: ArchiveSearch,
  page: { readonly limit: number; readonly offset: number },
): Promise<ArchivePage> {
  const pattern = likeAnywhere(text);
  const found = sql`from (${sources[kind]}) x join body b on b.id = x.body_id
    where (${body} = '' or b.slug = ${body})
      and (${text} = '' or x.title ilike ${pattern} or x.text ilike ${pattern})`;
  const [{ rows }, count] = await Promise.all([
    sql<ArchiveRow>`select x.slug, x.title, b.slug as "bodySlug", b.name as "bodyName", x.at, x.replies,
      x.closed_at as "closedAt" ${found} order by x.at desc, x.slug limit ${page.limit} offset ${page.offset}`.execute(
      db,
    ),
    sql<{ total: number }>`select count(*)::int as total ${found}`.execute(db),
  ]);
  return { rows, total: count.rows[0]?.total ?? 0 };
}
