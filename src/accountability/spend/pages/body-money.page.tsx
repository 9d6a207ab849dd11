import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Band, Columns, Empty } from '../../../web/shell/layout.tsx';
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
  const { body, scope } = money;
  return (
    <>
      <Band>
        <p class="kicker">
          <a href={`/bodies/${body.slug}`}>{body.name}</a>
        </p>
        <h1>{words.bodyTitle(body.name)}</h1>
        <MoneyFilters scope={scope} bodies={money.payers} body={body.slug} />
        <Sum money={money} />
      </Band>
      <Band tone="calico">
        <Asked money={money} />
      </Band>
      <Band>
        <section id="suppliers">
          <h2>{words.suppliers.title}</h2>
          <Suppliers money={money} list={list} />
        </section>
      </Band>
      <Band>
        <Columns kind="two">
          <section>
            <h2>{words.kinds.title}</h2>
            <Kinds money={money} by="category" />
          </section>
          <HowWeCount />
        </Columns>
      </Band>
    </>
  );
}

function Sum({ money }: Pick<BodyMoneyPageProps, 'money'>) {
  const { scope, total, gaps, months } = money;
  return (
    <Columns kind="two">
      <MoneyBasis scope={scope} total={total} gaps={gaps} paid={words.paidBy(total.suppliers)} />
      <section>
        <h2>{words.months.title}</h2>
        <MonthTimeline bars={monthBars(months, gaps, scope, scope.today)} />
      </section>
    </Columns>
  );
}

/** Who is asked for what, and which services spent it. */
function Asked({ money }: Pick<BodyMoneyPageProps, 'money'>) {
  return (
    <Columns kind="two">
      <section>
        <h2>{words.line.title([money.rule])}</h2>
        <TierLine line={money.line} rules={[money.rule]} />
      </section>
      <section>
        <h2>{words.services.title}</h2>
        <Kinds money={money} by="area" />
      </section>
    </Columns>
  );
}

/** Bars that each lead to their lines. */
function Kinds({ money, by }: Pick<BodyMoneyPageProps, 'money'> & { readonly by: 'area' | 'category' }) {
  const { body, scope, services, kinds } = money;
  return (
    <KindBars
      kinds={by === 'area' ? services : kinds}
      said={by === 'area' ? words.services : words.kinds}
      hrefOf={(name) => moneyHref(`/money/${body.slug}/payments`, scope, { [by]: name })}
    />
  );
}

function Suppliers({ money, list }: BodyMoneyPageProps) {
  const { body, scope } = money;
  const path = `/money/${body.slug}`;
  const href = (more: Record<string, string | number | undefined>) =>
    moneyHref(path, scope, { q: list.search, ...more });
  return (
    <>
      <SupplierSearch path={path} scope={scope} search={list.search} />
      <FoundSuppliers money={money} list={list} />
      <ListPages
        page={list.page}
        total={list.total}
        hrefOf={(page) => `${href({ page: page > 1 ? page : undefined })}#suppliers`}
      />
      <Downloads
        links={[
          { href: href({ as: 'csv' }), text: words.downloads.suppliers },
          { href: moneyHref(`${path}/payments`, scope, { as: 'csv' }), text: words.downloads.payments },
          { href: href({ as: 'json' }), text: words.downloads.json },
        ]}
      />
    </>
  );
}

function FoundSuppliers({ money: { body, scope, rule }, list }: BodyMoneyPageProps) {
  const path = `/money/${body.slug}`;
  const first = (list.page - 1) * PAGE_SIZE + 1;
  if (list.rows.length === 0) {
    return (
      <Empty>
        <p>{words.suppliers.none(list.search)}</p>
        <p>
          <a href={moneyHref(path, scope)}>{words.suppliers.all}</a>
        </p>
      </Empty>
    );
  }
  return (
    <>
      <SupplierTable
        caption={words.suppliers.caption(first, first + list.rows.length - 1, list.total)}
        suppliers={list.rows}
        rule={rule}
        linesOf={(supplier) => moneyHref(`${path}/payments`, scope, { supplier })}
      />
      <p class="note">{words.suppliers.near}</p>
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
