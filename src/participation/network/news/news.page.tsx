import { londonDate } from '../../../values/dates.ts';
import { Task } from '../../../web/shell/layout.tsx';
import type { Change } from '../changes/changes.queries.ts';
import { ChangesList } from '../changes/changes-list.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import type { NewsItem } from './news.queries.ts';
import { words } from './words.en.ts';

/** One piece of news. */
export function NewsPage({
  news,
  changes,
}: {
  readonly news: NewsItem;
  readonly changes: readonly Change[];
}) {
  return (
    <Task>
      <p class="kicker">{words.on(news.bodyName, londonDate(news.publishedAt))}</p>
      <h1>{news.title}</h1>
      <Paragraphs text={news.text} />
      <ChangesList changes={changes} />
      {news.roundSlug ? (
        <p>
          {words.aboutRound} <a href={`/say/${news.roundSlug}`}>{news.roundTitle}</a>
        </p>
      ) : null}
      <p class="more">
        <a href={`/network/${news.bodySlug}`}>{words.more(news.bodyName)}</a>
      </p>
    </Task>
  );
}
