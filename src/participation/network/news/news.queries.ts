import type { Insertable, Updateable } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { NewsItemTable, PublicationTable } from '../../../db/tables.ts';

type Db = Database | Transaction;

export async function insertNews(tx: Transaction, row: Insertable<NewsItemTable>): Promise<void> {
  await tx.insertInto('news_item').values(row).execute();
}

/** The addresses that a body's news have already; the body's row is locked, so that two do not take the same. */
export async function listNewsSlugsForUpdate(tx: Transaction, bodyId: string): Promise<string[]> {
  await tx.selectFrom('body').select('id').where('id', '=', bodyId).forNoKeyUpdate().execute();
  const rows = await tx.selectFrom('news_item').select('slug').where('body_id', '=', bodyId).execute();
  return rows.map(({ slug }) => slug);
}

function selectNews(db: Db) {
  return db
    .selectFrom('news_item as n')
    .innerJoin('body as b', 'b.id', 'n.body_id')
    .leftJoin('round as r', 'r.id', 'n.round_id')
    .select(['n.id', 'n.body_id as bodyId', 'n.slug', 'n.title', 'n.text', 'n.published_at as publishedAt'])
    .select(['b.slug as bodySlug', 'b.name as bodyName'])
    .select(['r.slug as roundSlug', 'r.title as roundTitle']);
}
export type NewsItem = Awaited<ReturnType<typeof findNews>>;

export function findNews(db: Db, bodyId: string, slug: string) {
  return orNotFound(
    selectNews(db).where('n.body_id', '=', bodyId).where('n.slug', '=', slug).executeTakeFirst(),
  );
}

type NewsKey = { readonly bodyId: string; readonly newsId: string };

/** A piece of news, locked against being changed twice at once. */
export function getNewsForUpdate(tx: Transaction, { bodyId, newsId }: NewsKey) {
  return orNotFound(
    tx
      .selectFrom('news_item')
      .selectAll()
      .where('body_id', '=', bodyId)
      .where('id', '=', newsId)
      .forUpdate()
      .executeTakeFirst(),
  );
}

export async function updateNews(
  tx: Transaction,
  { bodyId, newsId }: NewsKey,
  change: Updateable<NewsItemTable>,
): Promise<void> {
  await tx
    .updateTable('news_item')
    .set(change)
    .where('body_id', '=', bodyId)
    .where('id', '=', newsId)
    .execute();
}

type Asked = { readonly bodyId?: string | undefined; readonly roundId?: string; readonly limit: number };

/** The newest first; of one body, or about one round, where asked. */
export function listNews(db: Db, { bodyId, roundId, limit }: Asked): Promise<NewsItem[]> {
  return selectNews(db)
    .$if(bodyId !== undefined, (query) => query.where('n.body_id', '=', bodyId ?? ''))
    .$if(roundId !== undefined, (query) => query.where('n.round_id', '=', roundId ?? ''))
    .orderBy('n.published_at', 'desc')
    .limit(limit)
    .execute();
}

/** Adds a publication; false where the body points to that address already. */
export async function insertPublication(
  tx: Transaction,
  row: Insertable<PublicationTable>,
): Promise<boolean> {
  const added = await tx
    .insertInto('publication')
    .values(row)
    .onConflict((conflict) => conflict.columns(['body_id', 'url']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/** What bodies point to, the newest first. */
export function listPublications(db: Db, { bodyId, limit }: Asked) {
  return db
    .selectFrom('publication as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select(['p.title', 'p.publisher', 'p.published_on as publishedOn', 'p.url', 'b.name as bodyName'])
    .$if(bodyId !== undefined, (query) => query.where('p.body_id', '=', bodyId ?? ''))
    .orderBy('p.published_on', 'desc')
    .orderBy('p.title')
    .limit(limit)
    .execute();
}
export type Publication = Awaited<ReturnType<typeof listPublications>>[number];

/** Rounds of a body that are announced: what its news and events can be about. */
export function listRoundsOf(db: Db, bodyId: string) {
  return db
    .selectFrom('round')
    .select(['id', 'slug', 'title'])
    .where('body_id', '=', bodyId)
    .where('announced_at', 'is not', null)
    .orderBy('opens_at', 'desc')
    .execute();
}
export type RoundChoice = Awaited<ReturnType<typeof listRoundsOf>>[number];
