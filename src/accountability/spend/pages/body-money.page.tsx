import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Columns, Empty } from '../../../web/shell/layout.tsx';
import { Downloads } from './downloads.tsx';
import { HowWeCount } from './how-we-count.tsx';
import { ListPages } from './list-pages.tsx';
import type { BodyMoney, SupplierList } from './load-body.ts';
import { MoneyBasis } from './money-basis.tsx';
import { KindBars, MonthTimeline, TierLine } from './money-charts.tsx';
import { MoneyFilters } from './money-filters.tsx';
import { monthBars } from './month-bars.rules.ts';
import { moneyHref, PAGE_SIZE } from './read-query.rules.ts';
import { SupplierTable } from './supplier-table.tsx';
import { words } from './words.en.ts';

type BodyMoneyPageProps = { readonly money: BodyMoney; readonly list: SupplierList };

/** What one body paid in a year: the sum, its months, who was paid and is asked for what, and on what it was spent. */
export function BodyMoneyPage({ money, list }: BodyMoneyPageProps) {
  const { body, scope, total, gaps, rule } = money;
  const lines = `/money/${body.slug}/payments`;
  return (
    <>
      <p class="kicker">
        <a href={`/bodies/${body.slug}`}>{body.name}</a>
      </p>
      <h1>{words.bodyTitle(body.name)}</h1>
      <MoneyFilters scope={scope} bodies={money.payers} body={body.slug} />
      <Columns kind="two">
        <MoneyBasis scope={scope} total={total} gaps={gaps} paid={words.paidBy(total.suppliers)} />
        <section>
          <h2>{words.line.title([rule])}</h2>
          <TierLine line={money.line} rules={[rule]} />
        </section>
      </Columns>
      <section>
        <h2>{words.months.title}</h2>
        <MonthTimeline bars={monthBars(money.months, gaps, scope, scope.today)} />
      </section>
      <section id="suppliers">
        <h2>{words.suppliers.title}</h2>
        <Suppliers money={money} list={list} />
      </section>
      <Columns kind="two">
        <section>
          <h2>{words.services.title}</h2>
          <KindBars
            kinds={money.services}
            said={words.services}
            hrefOf={(area) => moneyHref(lines, scope, { area })}
          />
        </section>
        <section>
          <h2>{words.kinds.title}</h2>
          <KindBars
            kinds={money.kinds}
            said={words.kinds}
            hrefOf={(category) => moneyHref(lines, scope, { category })}
          />
        </section>
      </Columns>
      <HowWeCount />
    </>
  );
}

function Suppliers({ money: { body, scope, rule }, list }: BodyMoneyPageProps) {
  const path = `/money/${body.slug}`;
  const lines = `${path}/payments`;
  const first = (list.page - 1) * PAGE_SIZE + 1;
  const href = (more: Record<string, string | number | undefined>) =>
    moneyHref(path, scope, { q: list.search, ...more });
  return (
    <>
      <SupplierSearch path={path} scope={scope} search={list.search} />
      {list.rows.length === 0 ? (
        <Empty>
          <p>{words.suppliers.none(list.search)}</p>
          <p>
            <a href={moneyHref(path, scope)}>{words.suppliers.all}</a>
          </p>
        </Empty>
      ) : (
        <SupplierTable
          caption={words.suppliers.caption(first, first + list.rows.length - 1, list.total)}
          suppliers={list.rows}
          rule={rule}
          linesOf={(supplier) => moneyHref(lines, scope, { supplier })}
        />
      )}
      <p class="note">{words.suppliers.near}</p>
      <ListPages
        page={list.page}
        total={list.total}
        hrefOf={(page) => `${href({ page: page > 1 ? page : undefined })}#suppliers`}
      />
      <Downloads
        links={[
          { href: href({ as: 'csv' }), text: words.downloads.suppliers },
          { href: moneyHref(lines, scope, { as: 'csv' }), text: words.downloads.payments },
          { href: href({ as: 'json' }), text: words.downloads.json },
        ]}
      />
    </>
  );
}

type SupplierSearchProps = {
  readonly path: string;
  readonly scope: BodyMoney['scope'];
  readonly search: string;
};

function SupplierSearch({ path, scope, search }: SupplierSearchProps) {
  return (
    <Form action={`${path}#suppliers`} method="get" class="search" role="search">
      <input type="hidden" name="year" value={scope.year} />
      {scope.hasBoth ? (
        <input type="hidden" name="kind" value={scope.invented ? 'invented' : 'published'} />
      ) : null}
      <div class="govuk-form-group">
        <label class="govuk-label" for="q">
          {words.suppliers.search}
        </label>
        <input class="govuk-input" id="q" name="q" type="search" value={search} />
      </div>
      <Button variant="secondary">{words.suppliers.act}</Button>
    </Form>
  );
}
