import { NotFound } from '../../../db/errors.ts';
import { getSupplierBySlug } from '../../../people/organisations/suppliers.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { writeCsv } from '../../../values/write-csv.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { handOver } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { findMoneyScope } from '../totals/money-scope.ts';
import type { PublishedLine } from '../totals/payment-lines.queries.ts';
import { csvHeads, csvName } from './csv.words.en.ts';
import { loadLines, type PaymentLines } from './load-lines.ts';
import { PaymentLinesPage } from './payment-lines.page.tsx';
import { lineWords as words } from './payment-lines.words.en.ts';
import { provenanceFacts } from './provenance-cells.rules.ts';
import { readMoneyQuery } from './read-query.rules.ts';

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
    const scope = await findMoneyScope(db, { ...asked, invented, bodyId: body.id, today });
    if (!scope) throw new NotFound();
    const as = query.get('as');
    const found = await loadLines(db, body, scope, { query, supplier, page: asked.page, whole: as !== null });
    if (as === 'csv') return handOver(linesCsv(found));
    return {
      title: found.supplier ? words.titleTo(body.name, found.supplier.name) : words.title(body.name),
      body: <PaymentLinesPage found={found} />,
      data: {
        body: body.slug,
        ...provenanceFacts(scope),
        supplier: found.supplier?.slug ?? null,
        ...found.sum,
        lines: found.lines.map(lineFacts),
      },
    };
  },
});

function linesCsv({ body, scope, lines }: PaymentLines) {
  return {
    fileName: csvName(`${body.slug}-payments`, scope.year),
    mediaType: 'text/csv; charset=UTF-8',
    content: writeCsv(csvHeads.payments, lines.map(lineCells)),
  };
}

function lineCells(line: PublishedLine) {
  return [
    line.paidOn.toString(),
    line.amountPence,
    poundsDecimal(line.amountPence),
    line.payee,
    line.supplierSlug,
    line.serviceArea,
    line.category,
    line.transactionNumber,
    line.fileName,
    line.line,
    line.fileSha256,
    line.publisher,
    line.invented ? 'yes' : 'no',
  ];
}

function lineFacts({ supplierSlug, invented, paidOn, ...line }: PublishedLine) {
  return { paidOn: paidOn.toString(), ...line, supplier: supplierSlug, madeUp: invented };
}
