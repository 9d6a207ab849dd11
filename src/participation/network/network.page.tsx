import { Button } from '../../web/govuk/button.tsx';
import { Band, Columns, Empty } from '../../web/shell/layout.tsx';
import { FollowLink } from '../following/follow-link.tsx';
import { words as commentWords } from './comments/words.en.ts';
import { EventCard, PastEvents } from './events/event-card.tsx';
import type { Network } from './load-network.ts';
import { NewsList, PublicationList } from './news/news-list.tsx';
import { threadHref } from './threads/open-thread.ts';
import { words as threadWords } from './threads/words.en.ts';
import { words } from './words.en.ts';

type NetworkPageProps = {
  readonly network: Network;
  readonly region: string;
  /** One public body’s own page. */
  readonly body: { readonly slug: string; readonly name: string } | undefined;
  readonly path: string;
};
type Part = Pick<NetworkPageProps, 'network' | 'body'>;

/** Between rounds: news, events, threads, comments and what there is to read; of one body or of all. */
export function NetworkPage({ network, region, body, path }: NetworkPageProps) {
  return (
    <>
      <Band>
        <h1>{body ? words.bodyTitle(body.name) : words.title}</h1>
        <p class="lede">{body ? words.bodyLede(body.name) : words.lede(region)}</p>
        {body ? <FollowLink kind="body" slug={body.slug} /> : <FollowAll />}
        <Columns kind="two">
          <News network={network} body={body} />
          <Events network={network} />
        </Columns>
      </Band>
      <Band tone="calico">
        <Columns kind="two">
          <Threads network={network} body={body} />
          <Talk network={network} />
        </Columns>
      </Band>
      <Band>
        <Columns kind="two">
          <Publications network={network} />
          {body ? <ToBody body={body} /> : <Bodies network={network} />}
        </Columns>
        <p>
          <a href={`${path}?as=json`}>{words.data}</a>
        </p>
      </Band>
    </>
  );
}

function FollowAll() {
  return (
    <p>
      <a href="/follow">{words.follow}</a>
    </p>
  );
}

function News({ network: { news }, body }: Part) {
  return (
    <section>
      <h2>{words.newsTitle}</h2>
      {news.length === 0 ? (
        <Empty>
          <p>{words.noNews}</p>
        </Empty>
      ) : (
        <NewsList news={news} />
      )}
      <p class="more">
        <a href={`/network/news${body ? `?body=${body.slug}` : ''}`}>{words.allNews}</a>
      </p>
    </section>
  );
}

function Events({ network: { coming, past } }: Pick<Part, 'network'>) {
  return (
    <section>
      <h2>{words.eventsTitle}</h2>
      {coming.length === 0 ? <p>{words.noEvents}</p> : null}
      {coming.map((event) => (
        <EventCard event={event} />
      ))}
      <PastEvents events={past} />
      <p class="more">
        <a href="/network/events">{words.allEvents}</a>
      </p>
    </section>
  );
}

function Threads({ network: { threads }, body }: Part) {
  return (
    <section>
      <h2>{words.threadsTitle}</h2>
      {threads.length === 0 ? <p>{words.noThreads}</p> : null}
      <ul class="list">
        {threads.map(({ bodySlug, bodyName, slug, title, replies, closedAt }) => (
          <li>
            <span class="note">{closedAt ? words.threadState.closed : words.threadState.open}</span>
            <div>
              <a href={threadHref(bodySlug, slug)}>{title}</a>
              <span class="note">{words.threadLine(bodyName, threadWords.replies(replies))}</span>
            </div>
          </li>
        ))}
      </ul>
      <p class="more">
        <a href={`/network/threads${body ? `?body=${body.slug}` : ''}`}>{words.allThreads}</a>
      </p>
      {body ? (
        <Button href={`/network/${body.slug}/ask`} variant="secondary">
          {words.askHere(body.name)}
        </Button>
      ) : null}
    </section>
  );
}

function Talk({ network: { rounds } }: Pick<Part, 'network'>) {
  if (rounds.length === 0) return null;
  return (
    <section>
      <h2>{words.talkTitle}</h2>
      <p>{words.talkLede}</p>
      <ul class="list">
        {rounds.map(({ slug, title, bodyName, comments }) => (
          <li>
            <span class="note">{commentWords.comments(comments)}</span>
            <div>
              <a href={`/network/rounds/${slug}`}>{title}</a>
              <span class="note">{bodyName}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Publications({ network: { publications } }: Pick<Part, 'network'>) {
  return (
    <section>
      <h2>{words.publicationsTitle}</h2>
      {publications.length === 0 ? (
        <p>{words.noPublications}</p>
      ) : (
        <PublicationList publications={publications} />
      )}
    </section>
  );
}

function ToBody({ body }: { readonly body: NonNullable<NetworkPageProps['body']> }) {
  return (
    <ul>
      <li>
        <a href={`/bodies/${body.slug}`}>{words.bodyPage(body.name)}</a>
      </li>
      <li>
        <a href="/network">{words.allBodies}</a>
      </li>
    </ul>
  );
}

function Bodies({ network: { bodies } }: Pick<Part, 'network'>) {
  return (
    <section>
      <h2>{words.bodiesTitle}</h2>
      <p>{words.askWhom}</p>
      <ul>
        {bodies.map(({ slug, name }) => (
          <li>
            <a href={`/network/${slug}`}>{name}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
