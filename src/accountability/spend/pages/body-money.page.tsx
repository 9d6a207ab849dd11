import { Band, Columns } from '../../../web/shell/layout.tsx';
import { BodySuppliers } from './body-suppliers.tsx';
import { HowWeCount } from './how-we-count.tsx';
import type { BodyMoney, SupplierList } from './load-body.ts';
import { LookCloser } from './look-closer.tsx';
import { MoneyBasis } from './money-basis.tsx';
import { KindBars, KindPicture, MonthTimeline, TierLine } from './money-charts.tsx';
import { MoneyFilters } from './money-filters.tsx';
import { monthBars } from './month-bars.rules.ts';
import { suppliersIn } from './parts.rules.ts';
import { PartsTable } from './parts-table.tsx';
import { moneyHref } from './read-query.rules.ts';
import { words } from './words.en.ts';

type BodyMoneyPageProps = { readonly money: BodyMoney; readonly list: SupplierList };

/** One body’s year: the sum with its basis, who is asked for what, who was paid, and what for. */
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
        <BodySuppliers money={money} list={list} />
      </Band>
      <Band>
        <h2>{words.kinds.title}</h2>
        <KindPicture kinds={money.kinds} said={words.kinds} hrefOf={linesOf(money, 'category')} />
      </Band>
      <Band tone="calico">
        <Columns kind="two">
          <LookCloser scope={scope} body={body} />
          <HowWeCount body={body} scope={scope} />
        </Columns>
      </Band>
    </>
  );
}

type Part = { readonly money: BodyMoney };

function Sum({ money }: Part) {
  const { body, scope, total, parts, gaps, months } = money;
  return (
    <Columns kind="two">
      <div>
        <MoneyBasis scope={scope} total={total} gaps={gaps} paid={words.paidBy(suppliersIn(parts))} />
        <PartsTable
          parts={parts}
          total={total}
          hrefOf={(part) => `${moneyHref(`/money/${body.slug}`, scope, { part })}#suppliers`}
        />
      </div>
      <section>
        <h2>{words.months.title}</h2>
        <MonthTimeline bars={monthBars(months, gaps, scope, scope.today)} />
      </section>
    </Columns>
  );
}

/** Who is asked for what, and which services spent it. */
function Asked({ money }: Part) {
  return (
    <Columns kind="two">
      <section>
        <h2>{words.line.title([money.rule])}</h2>
        <TierLine line={money.line} rules={[money.rule]} />
        <p>
          <a href={moneyHref(`/money/${money.body.slug}/tiers`, money.scope)}>{words.line.each}</a>
        </p>
      </section>
      <section>
        <h2>{words.services.title}</h2>
        <KindBars kinds={money.services} said={words.services} hrefOf={linesOf(money, 'area')} />
      </section>
    </Columns>
  );
}

/** Where the lines behind a bar are. */
function linesOf({ body, scope }: BodyMoney, by: 'area' | 'category') {
  return (name: string) => moneyHref(`/money/${body.slug}/payments`, scope, { [by]: name });
}
