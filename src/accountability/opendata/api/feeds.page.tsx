import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { type NamedFeed, namedFeeds } from './feeds.rules.ts';
import { feedsPage as text } from './page.words.en.ts';

/** Every feed, by what it tells. */
export function FeedsPage() {
  return (
    <>
      <BackLink href="/data/api">{text.back}</BackLink>
      <h1>{text.title}</h1>
      <p class="lede">{text.lede}</p>
      <Scroll label={text.caption}>
        <Table
          caption={text.caption}
          captionClass="govuk-visually-hidden"
          head={text.head}
          firstCellIsHeader
          rows={namedFeeds.map((feed) => [
            feed.title,
            <FeedLink feed={feed} href={feed.atom} name={text.atom} />,
            <FeedLink feed={feed} href={feed.json} name={text.json} />,
          ])}
        />
      </Scroll>
      <p>{text.narrower}</p>
    </>
  );
}

function FeedLink({
  feed,
  href,
  name,
}: {
  readonly feed: NamedFeed;
  readonly href: string;
  readonly name: string;
}) {
  return (
    <a href={href}>
      {name}
      <span class="govuk-visually-hidden"> {feed.title}</span>
    </a>
  );
}
