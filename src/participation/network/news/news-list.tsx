import { londonDate } from '../../../values/dates.ts';
import type { NewsItem, Publication } from './news.queries.ts';
import { newsHref } from './publish-news.ts';
import { words } from './words.en.ts';

export function NewsList({ news }: { readonly news: readonly NewsItem[] }) {
  return (
    <ul class="list">
      {news.map((item) => (
        <li>
          <span class="note">{words.on(item.bodyName, londonDate(item.publishedAt))}</span>
          <div>
            <a href={newsHref(item.bodySlug, item.slug)}>{item.title}</a>
          </div>
        </li>
      ))}
    </ul>
  );
}

export function PublicationList({ publications }: { readonly publications: readonly Publication[] }) {
  return (
    <ul class="list">
      {publications.map(({ title, publisher, publishedOn, url }) => (
        <li>
          <span class="note">{words.publishedBy(publisher, publishedOn)}</span>
          <div>
            <a href={url} rel="noreferrer">
              {title}
            </a>
          </div>
        </li>
      ))}
    </ul>
  );
}
