import { Temporal } from 'temporal-polyfill';
import { yearName, yearPeriod } from '../../accountability/spend/months.rules.ts';
import { lineFacts, linesTable } from '../../accountability/spend/pages/lines-csv.ts';
import { loadLinesPage, readEveryLine } from '../../accountability/spend/pages/load-lines.ts';
import { pageCount, readMoneyQuery } from '../../accountability/spend/pages/read-query.rules.ts';
import { countLinesByMonth } from '../../accountability/spend/totals/count-lines.queries.ts';
import { sumLines } from '../../accountability/spend/totals/lines-page.rules.ts';
import { sumByYear } from '../../accountability/spend/totals/supplier-years.queries.ts';
import { getSupplierStanding } from '../../people/organisations/supplier-standing.queries.ts';
import { getSupplierBySlug } from '../../people/organisations/suppliers.queries.ts';
import { handOverStream } from '../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../web/downloads/table.rules.ts';
import { anyone } from '../../web/edge/access.rules.ts';
import { seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import type { Visit } from '../../web/edge/visit.ts';
import { type SupplierLines, SupplierPaymentsPage } from './supplier-payments.page.tsx';
import { supplierWords } from './words.en.ts';

/** Every payment to a supplier, from every public body that published one, as lines of the files. */
export const supplierPaymentsRoute = route({
  path: '/suppliers/:supplier/payments',
  who: anyone,
  object: ({ db, params }) => getSupplierBySlug(db, params['supplier'] ?? ''),
  async page(at, supplier) {
    const { db, query } = at;
    const { becameSlug } = await getSupplierStanding(db, supplier.supplierId);
    if (becameSlug) return seeOther(`/suppliers/${becameSlug}/payments`);
    const found = await loadSupplierLines(at, supplier);
    const format = tableFormat(query);
    if (format) {
      const blocks = readEveryLine(db, found.filter, found.months);
      return handOverStream(format, linesTable(`payments-to-${supplier.slug}.csv`, blocks));
    }
    const { sum, page, year, bodySlug } = found;
    const pages = pageCount(sum.payments);
    const asked = { financialYear: year ?? null, body: bodySlug ?? null };
    return {
      title: supplierWords.payments.title(supplier.name),
      body: <SupplierPaymentsPage found={found} />,
      data: { supplier: supplier.slug, ...asked, ...sum, page, pages, lines: found.lines.map(lineFacts) },
    };
  },
});

/** Before anything published, and after. */
const everyDay = { from: Temporal.PlainDate.from('1900-01-01'), to: Temporal.PlainDate.from('2999-12-31') };

async function loadSupplierLines(
  { db, query }: Visit,
  supplier: SupplierLines['supplier'],
): Promise<SupplierLines> {
  const { supplierId, invented } = supplier;
  const history = await sumByYear(db, supplierId, invented);
  const years = [...new Set(history.map(({ start }) => yearName(start)))];
  const bodies = [...new Map(history.map((row) => [row.slug, row])).values()];
  const year = years.find((known) => known === query.get('year'));
  const body = bodies.find(({ slug }) => slug === query.get('body'));
  const filter = {
    supplierId,
    invented,
    bodyId: body?.bodyId,
    ...(year ? yearPeriod(year) : everyDay),
  };
  const months = await countLinesByMonth(db, filter);
  const { page } = readMoneyQuery(query);
  const lines = await loadLinesPage(db, filter, months, page);
  const sum = sumLines(months);
  return { supplier, filter, months, lines, sum, page, year, years, bodySlug: body?.slug, bodies };
}
