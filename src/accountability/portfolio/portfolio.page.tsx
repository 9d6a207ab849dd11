import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Empty, Scroll } from '../../web/shell/layout.tsx';
import { Pager } from '../../web/shell/pager.tsx';
import { fromPages, WorkItOut } from '../../web/shell/work-it-out.tsx';
import type { Holding, Portfolio } from './portfolio.rules.ts';
import {
  groupHoldings,
  type PortfolioQuery,
  portfolioHref,
  type Show,
  shows,
} from './portfolio-query.rules.ts';
import { words } from './words.en.ts';

type PortfolioPageProps = {
  readonly body: { readonly name: string; readonly slug: string };
  readonly contracts: number;
  readonly portfolio: Portfolio;
  readonly on: Temporal.PlainDate;
  readonly asked: PortfolioQuery;
  /** What was asked for, all pages of it. */
  readonly selected: readonly Holding[];
};

const PAGE_SIZE = 25;
/** So many names stand under a heading; beyond them is the way to all. */
const NAMES = 10;

/** A body's contracts side by side: what was kept beside the price, what serves no priority, what prevents nothing. */
export function PortfolioPage(props: PortfolioPageProps) {
  const { body, contracts, portfolio, on, asked } = props;
  return (
    <>
      <p class="kicker">{body.name}</p>
      <h1>{words.heading}</h1>
      {contracts === 0 ? (
        <Empty>
          <p>{words.none}</p>
        </Empty>
      ) : (
        <>
          <p class="lede">{words.lede(contracts, contracts - portfolio.early.length, on)}</p>
          <p>{words.careful}</p>
          <Filters body={body} asked={asked} />
          <Selected {...props} />
          <Missing body={body} portfolio={portfolio} />
        </>
      )}
      <Take slug={body.slug} asked={asked} />
      <WorkItOut how={fromPages({ account: `/account/bodies/${body.slug}` })} />
    </>
  );
}

function Filters({ body, asked }: Pick<PortfolioPageProps, 'body' | 'asked'>) {
  const { filters } = words;
  return (
    <Form action={`/bodies/${body.slug}/portfolio`} method="get" class="filters" role="search">
      <TextInput name="q" label={filters.q} value={asked.text} type="search" />
      <Select
        name="show"
        label={filters.show}
        value={asked.show}
        options={shows.map((value) => ({ value, text: filters.shows[value] }))}
      />
      <Button variant="secondary">{filters.act}</Button>
    </Form>
  );
}

/** One page of what was asked for: under their sizes, the least kept first, and those of which nothing was due. */
function Selected({ body, asked, selected }: PortfolioPageProps) {
  const first = (asked.page - 1) * PAGE_SIZE;
  const { bySize, early } = groupHoldings(selected.slice(first, first + PAGE_SIZE));
  return (
    <>
      {asked.text || asked.show !== 'all' ? <p>{words.found(selected.length)}</p> : null}
      {bySize.length > 0 ? <h2>{words.kept}</h2> : null}
      {bySize.map(({ size, holdings }) => (
        <Holdings caption={words.sizes[size]} holdings={holdings} bodySlug={body.slug} />
      ))}
      {bySize.length > 0 ? <p class="note">{words.counting}</p> : null}
      {early.length > 0 ? (
        <>
          <h2>{words.early}</h2>
          <p>{words.earlyNote}</p>
          <Holdings caption={words.early} holdings={early} bodySlug={body.slug} />
        </>
      ) : null}
      <Pager
        page={asked.page}
        total={selected.length}
        pageSize={PAGE_SIZE}
        hrefOf={(page) => portfolioHref(body.slug, { ...asked, page })}
      />
    </>
  );
}

type TakeProps = { readonly slug: string; readonly asked: PortfolioQuery };

/** Where to go on, and what can be taken away. */
function Take({ slug, asked }: TakeProps) {
  return (
    <ul class="take">
      <li>
        <a href={`/bodies/${slug}`}>{words.body}</a>
      </li>
      <li>
        <a href={`/account/bodies/${slug}`}>{words.account}</a>
      </li>
      <li>
        <a href={`/bodies/${slug}/annual-reports`}>{words.annual}</a>
      </li>
      <li>
        <a href={portfolioHref(slug, asked, 'csv')}>{words.file}</a>{' '}
        <XlsxLink csv={portfolioHref(slug, asked, 'csv')} />
      </li>
      <li>
        <a href={portfolioHref(slug, asked, 'json')}>{words.data}</a>
      </li>
    </ul>
  );
}

function Missing({ body, portfolio }: Pick<PortfolioPageProps, 'body' | 'portfolio'>) {
  const { withoutPriority, withoutPrevention } = portfolio;
  return (
    <>
      <h2>{words.noPriority}</h2>
      <p>{withoutPriority.length > 0 ? words.noPriorityNote : words.noPriorityNone}</p>
      <Names holdings={withoutPriority} bodySlug={body.slug} show="no-priority" />
      <h2>{words.noPrevention}</h2>
      <p>{withoutPrevention.length > 0 ? words.noPreventionNote : words.noPreventionNone}</p>
      <Names holdings={withoutPrevention} bodySlug={body.slug} show="no-prevention" />
    </>
  );
}

type HoldingsProps = { readonly holdings: readonly Holding[]; readonly bodySlug: string };

function Names({ holdings, bodySlug, show }: HoldingsProps & { readonly show: Show }) {
  return (
    <>
      <ul>
        {holdings.slice(0, NAMES).map(({ slug, title }) => (
          <li>
            <a href={`/contracts/${bodySlug}/${slug}`}>{title}</a>
          </li>
        ))}
      </ul>
      {holdings.length > NAMES ? (
        <p>
          <a href={portfolioHref(bodySlug, { text: '', show, page: 1 })}>{words.allOf(holdings.length)}</a>
        </p>
      ) : null}
    </>
  );
}

function Holdings({ caption, holdings, bodySlug }: HoldingsProps & { readonly caption: string }) {
  const { contract, supplier, price, due, lifetime, ends } = words.columns;
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        head={[contract, supplier, { text: price, numeric: true }, due, lifetime, ends]}
        rows={holdings.map((each) => [
          <a href={`/contracts/${bodySlug}/${each.slug}`}>{each.title}</a>,
          each.supplier,
          words.price(each.pricePence),
          words.share(each.dueBasisPoints, each.dueLines),
          words.share(each.lifetimeBasisPoints, each.lifetimeLines),
          formatDate(each.endsOn),
        ])}
      />
    </Scroll>
  );
}
