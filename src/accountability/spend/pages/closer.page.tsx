import type { Child, PropsWithChildren } from 'hono/jsx';
import { Band, Columns } from '../../../web/shell/layout.tsx';
import { type CloserPage, closerWords as words } from './closer.words.en.ts';
import { Downloads } from './downloads.tsx';
import { HowWeCount } from './how-we-count.tsx';
import { LookCloser } from './look-closer.tsx';
import { MoneyFilters } from './money-filters.tsx';
import type { Asked } from './money-page.ts';
import { moneyHref } from './read-query.rules.ts';
import { words as moneyWords } from './words.en.ts';

type CloserPageProps = PropsWithChildren<{
  readonly asked: Asked;
  readonly here: CloserPage;
  /** The one sentence that answers the page’s question. */
  readonly says: Child;
  /** More to take away than the table and the data of the page. */
  readonly csv: string;
}>;

/** What every page that looks closer shares: whose money and when, the answer in a sentence, and its basis. */
export function CloserFrame({ asked, here, says, csv, children }: CloserPageProps) {
  const { scope, body, payers } = asked;
  const href = (as?: string) => moneyHref(`/money/${here}`, scope, { body: body?.slug, as });
  return (
    <>
      <Band>
        <p class="kicker">
          <a href={moneyHref(body ? `/money/${body.slug}` : '/money', scope)}>
            {body ? moneyWords.bodyTitle(body.name) : moneyWords.title}
          </a>
        </p>
        <h1>{words.pages[here].title}</h1>
        <MoneyFilters scope={scope} bodies={payers} body={body?.slug} path={`/money/${here}`} />
        <p class="lede">{says}</p>
        <p class="note">
          {body ? body.name : words.all}, {moneyWords.when(scope)}{' '}
          {scope.invented ? moneyWords.source.invented : moneyWords.source.published(scope.publishers)}{' '}
          {moneyWords.floor} <a href="#how-we-count">{moneyWords.howLink}</a>
        </p>
      </Band>
      {children}
      <Band>
        <Downloads
          links={[
            { href: href('csv'), text: csv },
            { href: href('json'), text: moneyWords.downloads.json },
          ]}
        />
        <Columns kind="two">
          <LookCloser scope={scope} body={body} here={here} />
          <HowWeCount body={body} scope={scope} />
        </Columns>
      </Band>
    </>
  );
}
