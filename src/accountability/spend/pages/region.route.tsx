import { listBodies } from '../../../people/organisations/bodies.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { seeOther } from '../../../web/edge/outcomes.ts';
import { noObject, route } from '../../../web/edge/route.ts';
import { findMoneyScope } from '../totals/money-scope.ts';
import { csvHeads, csvName } from './csv.words.en.ts';
import { loadRegion, type RegionMoney } from './load-region.ts';
import { NoMoneyPage } from './no-money.page.tsx';
import { provenanceCells } from './provenance-cells.rules.ts';
import { readIndicators } from './read-indicators.ts';
import { readMoneyQuery } from './read-query.rules.ts';
import { RegionPage } from './region.page.tsx';
import { regionData } from './region-data.ts';
import { words } from './words.en.ts';

/** Where the money of every public body goes. */
export const regionMoneyRoute = route({
  path: '/money',
  who: anyone,
  object: noObject,
  async page({ db, site, query }) {
    const body = query.get('body');
    if (body) return seeOther(`/money/${encodeURIComponent(body)}?${withoutBody(query)}`);
    const today = londonDate(await site.clock.now(db));
    const scope = await findMoneyScope(db, { ...readMoneyQuery(query), today });
    if (!scope) return { title: words.title, body: <NoMoneyPage />, data: { bodies: [] } };
    const [money, all] = await Promise.all([loadRegion(db, scope), listBodies(db)]);
    const format = tableFormat(query);
    if (format) return handOverTable(format, bodiesTable(money));
    const paying = new Set(money.payers.map(({ slug }) => slug));
    const others = all.filter(({ slug, endedOn }) => endedOn === null && !paying.has(slug));
    return {
      title: words.title,
      wide: true,
      body: (
        <RegionPage
          money={money}
          others={others.map(({ name }) => name)}
          indicators={await readIndicators()}
        />
      ),
      data: regionData(money),
    };
  },
});

/** The same question, asked of the page of the body that was chosen. */
function withoutBody(query: URLSearchParams): string {
  const rest = new URLSearchParams(query);
  rest.delete('body');
  return rest.toString();
}

function bodiesTable({ scope, bodies }: RegionMoney) {
  const rows = bodies.map(({ slug, name, pence, payments }) => [
    slug,
    name,
    pence,
    poundsDecimal(pence),
    payments,
    ...provenanceCells(scope),
  ]);
  return {
    name: csvName('public-bodies', scope.year),
    head: csvHeads.bodies,
    rows: rows,
  };
}
