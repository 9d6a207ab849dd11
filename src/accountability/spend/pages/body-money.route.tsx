import { londonDate } from '../../../values/dates.ts';
import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { handOverTable } from '../../../web/downloads/hand-over-table.ts';
import { tableFormat } from '../../../web/downloads/table.rules.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { findMoneyScope } from '../totals/money-scope.ts';
import { bodyData } from './body-data.ts';
import { BodyMoneyPage } from './body-money.page.tsx';
import { csvHeads, csvName } from './csv.words.en.ts';
import { type BodyMoney, loadBody, loadSuppliers, type SupplierList } from './load-body.ts';
import { NoMoneyPage } from './no-money.page.tsx';
import { provenanceCells } from './provenance-cells.rules.ts';
import { readMoneyQuery } from './read-query.rules.ts';
import { words } from './words.en.ts';

/** What one public body paid, by month, supplier and category. */
export const bodyMoneyRoute = route({
  path: '/money/:body',
  who: anyone,
  object: (at) => Promise.resolve(theBody(at)),
  async page({ db, site, query }, body) {
    const asked = readMoneyQuery(query);
    const today = londonDate(await site.clock.now(db));
    const title = words.bodyTitle(body.name);
    const scope = await findMoneyScope(db, { ...asked, bodyId: body.id, today });
    if (!scope) return { title, body: <NoMoneyPage body={body} />, data: { body: body.slug, payments: 0 } };
    const list = await loadSuppliers(db, { ...scope, bodyId: body.id }, { ...asked, whole: query.has('as') });
    const money = await loadBody(db, body, scope);
    const format = tableFormat(query);
    if (format) return handOverTable(format, suppliersTable(money, list));
    return {
      title,
      wide: true,
      body: <BodyMoneyPage money={money} list={list} />,
      data: bodyData(money, list),
    };
  },
});

function suppliersTable({ body, scope }: BodyMoney, { rows, part }: SupplierList) {
  const cells = rows.map(({ slug, name, kind, pence, payments, asked }) => {
    const tier = asked ? [asked.tier, asked.atLeast ? 'yes' : 'no'] : [null, null];
    return [
      slug,
      name,
      kind,
      pence,
      poundsDecimal(pence),
      payments,
      part,
      ...tier,
      ...provenanceCells(scope),
    ];
  });
  return {
    name: csvName(`${body.slug}-${part}`, scope.year),
    head: csvHeads.suppliers,
    rows: cells,
  };
}
