import type { By } from '../../../acts/by.ts';
import { indexForSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { tellFollowers } from '../../following/tell-followers.ts';
import { freeSlug } from '../free-slug.rules.ts';
import { insertNews, listNewsSlugsForUpdate } from './news.queries.ts';
import { words } from './words.en.ts';

export type News = {
  readonly bodyId: string;
  readonly bodySlug: string;
  readonly title: string;
  readonly text: string;
  readonly roundId: string | null;
};

export function newsHref(bodySlug: string, slug: string): string {
  return `/network/${bodySlug}/news/${slug}`;
}

/** A public body has something to tell: published at once, and sent to whoever follows it or the round. */
export async function publishNews(tx: Transaction, by: By, news: News): Promise<{ readonly slug: string }> {
  const slug = freeSlug(news.title, await listNewsSlugsForUpdate(tx, news.bodyId));
  const at = await by.clock.now(tx);
  const id = uuidV7(at.epochMilliseconds, by.random);
  await insertNews(tx, {
    body_id: news.bodyId,
    id,
    slug,
    title: news.title,
    text: news.text,
    round_id: news.roundId,
    published_at: at,
    published_by: by.actor.personId,
  });
  const path = newsHref(news.bodySlug, slug);
  const summary = news.text.slice(0, 200);
  await indexForSearch(tx, { path, kind: 'network', title: news.title, summary, bodyText: news.text });
  const round = news.roundId ? [{ kind: 'round', id: news.roundId } as const] : [];
  await tellFollowers(tx, by, {
    about: [{ kind: 'body', id: news.bodyId }, ...round],
    moment: `news:${id}`,
    subject: words.toldSubject(news.title),
    body: words.toldBody(news.title),
    path,
  });
  return { slug };
}
