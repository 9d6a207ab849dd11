import { NotFound } from '../../../db/errors.ts';
import { getSupplierBySlug } from '../../../people/organisations/suppliers.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { handOverStream } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { askPeriodBounds, readAskPeriod } from '../tiers/ask-period.rules.ts';
import { findMoneyScope, type MoneyScope } from '../totals/money-scope.ts';
import { csvName } from './csv.words.en.ts';
import { lineFacts, linesTable } from './lines-csv.ts';
import { type LinesScope, loadLines, readEveryLine } from './load-lines.ts';
import { PaymentLinesPage } from './payment-lines.page.tsx';
import { lineWords as words } from './payment-lines.words.en.ts';
import { provenanceFacts } from './provenance-cells.rules.ts';
import { pageCount, readMoneyQuery } from './read-query.rules.ts';

/** Every payment of a body’s year, or those behind one figure, as lines of the files they were published in. */
export const paymentLinesRoute = route({
  path: '/money/:body/payments',
  who: anyone,
  object: (at) => Promise.resolve(theBody(at)),
  async page({ db, site, query }, body) {
    const asked = readMoneyQuery(query);
    const today = londonDate(await site.clock.now(db));
    const slug = query.get('supplier');
    const supplier = slug ? await getSupplierBySlug(db, slug) : undefined;
    const invented = supplier?.invented ?? asked.invented;
    const year = await findMoneyScope(db, { ...asked, invented, bodyId: body.id, today });
    if (!year) throw new NotFound();
    const scope = overTwelveMonths(year, query);
    const found = await loadLines(db, body, scope, { query, supplier, page: asked.page });
    const format = tableFormat(query);
    if (format) {
      const name = csvName(`${body.slug}-payments`, scope.year);
      return handOverStream(format, linesTable(name, readEveryLine(db, found.filter, found.months)));
    }
    return {
      title: found.supplier ? words.titleTo(body.name, found.supplier.name) : words.title(body.name),
      wide: false,
      body: <PaymentLinesPage found={found} />,
      data: {
        body: body.slug,
        ...provenanceFacts(scope),
        supplier: found.supplier?.slug ?? null,
        ...found.sum,
        page: found.page,
        pages: pageCount(found.sum.payments),
        lines: found.lines.map(lineFacts),
      },
    };
  },
});

/** The twelve months that the address asks for in the year’s place. */
function overTwelveMonths(scope: MoneyScope, query: URLSearchParams): LinesScope {
  const period = readAskPeriod(query);
  if (!period || 'year' in period) return scope;
  return { ...scope, ...askPeriodBounds(period), rolling: period.rolling };
}
