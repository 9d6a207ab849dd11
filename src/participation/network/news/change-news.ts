import type { By, Refusal } from '../../../acts/by.ts';
import { indexForSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { insertNewsChange } from '../changes/changes.queries.ts';
import { getNewsForUpdate, updateNews } from './news.queries.ts';
import { type News, newsHref } from './publish-news.ts';

/**
 * A public body puts a piece of its news right. What it said before stays to be read, with the day and the body’s words
 * on why; its address stays too. Refuses a change that changes nothing.
 */
export async function changeNews(
  tx: Transaction,
  by: By,
  input: News & { readonly newsId: string; readonly note: string },
): Promise<{ readonly changed: true } | Refusal<'unchanged'>> {
  const { bodyId, newsId, title, text, roundId, note } = input;
  const row = await getNewsForUpdate(tx, { bodyId, newsId });
  if (row.title === title && row.text === text && row.round_id === roundId) return { refused: 'unchanged' };
  const at = await by.clock.now(tx);
  await insertNewsChange(tx, {
    body_id: bodyId,
    news_id: newsId,
    id: uuidV7(at.epochMilliseconds, by.random),
    note,
    before: `${row.title}\n\n${row.text}`,
    changed_at: at,
    changed_by: by.actor.personId,
  });
  await updateNews(tx, { bodyId, newsId }, { title, text, round_id: roundId });
  const path = newsHref(input.bodySlug, row.slug);
  await indexForSearch(tx, { path, kind: 'network', title, summary: text.slice(0, 200), bodyText: text });
  return { changed: true };
}
