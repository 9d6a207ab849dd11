import { londonDate } from '../../../values/dates.ts';
import { Task } from '../../../web/shell/layout.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import type { NewsItem } from './news.queries.ts';
import { words } from './words.en.ts';

/** One piece of news. */
export function NewsPage({ news }: { readonly news: NewsItem }) {
  return (
    <Task>
      <p class="kicker">{words.on(news.bodyName, londonDate(news.publishedAt))}</p>
      <h1>{news.title}</h1>
      <Paragraphs text={news.text} />
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
