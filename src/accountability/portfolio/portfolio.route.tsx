import type { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../values/dates.ts';
import { handOverTable } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theBody } from '../../web/edge/visit.ts';
import { PortfolioPage } from './portfolio.page.tsx';
import { listHeld } from './portfolio.queries.ts';
import { type Holding, type Portfolio, portfolioOf } from './portfolio.rules.ts';
import { readPortfolioQuery, selectHoldings } from './portfolio-query.rules.ts';
import { words } from './words.en.ts';

/** A body’s contracts side by side, for everyone: what they keep is public, promise by promise. */
export const portfolioRoute = route({
  path: '/bodies/:body/portfolio',
  who: anyone,
  async object(at) {
    const body = theBody(at);
    const on = londonDate(await at.site.clock.now(at.db));
    const held = await listHeld(at.db, body.id, on);
    const portfolio = portfolioOf(held);
    const asked = readPortfolioQuery(at.query);
    const selected = selectHoldings(portfolio, asked);
    return { body, on, contracts: held.length, portfolio, asked, selected };
  },
  page({ query }, { body, on, contracts, portfolio, asked, selected }) {
    const format = tableFormat(query);
    if (format) return handOverTable(format, tableOf(body.slug, selected, on));
    return {
      title: words.title(body.name),
      body: <PortfolioPage {...{ body, contracts, portfolio, on, asked, selected }} />,
      data: dataOf(body.slug, portfolio, selected, on),
    };
  },
});

function dataOf(bodySlug: string, portfolio: Portfolio, all: readonly Holding[], on: Temporal.PlainDate) {
  const slugs = (holdings: readonly Holding[]) => holdings.map(({ slug }) => slug);
  return {
    body: bodySlug,
    on: on.toString(),
    contracts: all.map((each) => ({ ...each, endsOn: each.endsOn.toString() })),
    tooEarlyToSay: slugs(portfolio.early),
    servingNoAdoptedPriority: slugs(portfolio.withoutPriority),
    withoutPrevention: slugs(portfolio.withoutPrevention),
  };
}

function tableOf(bodySlug: string, all: readonly Holding[], on: Temporal.PlainDate) {
  const rows = all.map((each) => [
    each.slug,
    each.title,
    each.supplier,
    each.pricePence,
    each.size,
    each.endsOn.toString(),
    each.promises,
    each.dueLines,
    each.dueBasisPoints,
    each.lifetimeLines,
    each.lifetimeBasisPoints,
    each.priorities,
    each.prevention,
    on.toString(),
  ]);
  return {
    name: `contracts-${bodySlug}-${on.toString()}.csv`,
    head: words.csv,
    rows,
  };
}
