import { formatPounds } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Columns } from '../../../web/shell/layout.tsx';
import { useView } from '../../../web/shell/view.ts';
import { pencePerPound } from '../district-map.rules.ts';
import { DistrictMap } from '../district-map.tsx';
import { Downloads } from './downloads.tsx';
import { HowWeCount } from './how-we-count.tsx';
import type { RegionMoney } from './load-region.ts';
import { MoneyBasis } from './money-basis.tsx';
import { KindBars, MonthTimeline, TierLine } from './money-charts.tsx';
import { MoneyFilters } from './money-filters.tsx';
import { monthBars } from './month-bars.rules.ts';
import { moneyHref } from './read-query.rules.ts';
import { SupplierTable } from './supplier-table.tsx';
import { words } from './words.en.ts';

type Named = { readonly slug: string; readonly name: string };
type RegionPageProps = {
  readonly money: RegionMoney;
  readonly payers: readonly Named[];
  readonly others: readonly string[];
};

/** Where the money of every public body goes: the sum with its basis, who paid, where, on what, and who is asked for what. */
export function RegionPage({ money, payers, others }: RegionPageProps) {
  const { scope, total, bodies, gaps } = money;
  return (
    <>
      <h1>{words.title}</h1>
      <MoneyFilters scope={scope} bodies={payers} />
      <Columns kind="two">
        <MoneyBasis
          scope={scope}
          total={total}
          gaps={gaps}
          paid={words.paidTo(total.suppliers, bodies.length)}
        />
        <Says money={money} />
      </Columns>
      <Columns kind="two">
        <section>
          <h2>{words.bodies.title}</h2>
          <BodyTable money={money} />
          {others.length > 0 ? <p class="note">{words.bodies.none(others)}</p> : null}
        </section>
        <section>
          <h2>{words.months.title}</h2>
          <MonthTimeline bars={monthBars(money.months, gaps, scope, scope.today)} />
        </section>
      </Columns>
      <Places money={money} />
      <Columns kind="two">
        <section>
          <h2>{words.services.title}</h2>
          <KindBars kinds={money.services} said={words.services} />
        </section>
        <section>
          <h2>{words.line.title(money.rules.map(({ rule }) => rule))}</h2>
          <TierLine line={money.line} rules={money.rules.map(({ rule }) => rule)} />
        </section>
      </Columns>
      <section>
        <h2>{words.suppliers.topTitle}</h2>
        <SupplierTable caption={words.suppliers.topCaption} suppliers={money.suppliers} />
        <Downloads
          links={[
            { href: moneyHref('/money', scope, { as: 'csv' }), text: words.downloads.bodies },
            { href: moneyHref('/money', scope, { as: 'json' }), text: words.downloads.json },
          ]}
        />
      </section>
      <HowWeCount />
    </>
  );
}

/** One sentence that says what matters most in the sum. */
function Says({ money: { districts, total } }: { readonly money: RegionMoney }) {
  const { region } = useView();
  const known = districts.reduce((sum, { slug, pence }) => (slug ? sum + pence : sum), 0);
  if (known <= 0) return <p class="lede says">{words.places.nothingKnown}</p>;
  return (
    <p class="lede says">
      {words.places.share(pencePerPound(known, total.pence), region)} {words.places.unknown}
    </p>
  );
}

function BodyTable({ money: { bodies, total, scope } }: { readonly money: RegionMoney }) {
  const [body, paid, payments] = words.bodies.head;
  return (
    <Table
      caption={words.bodies.caption(words.year(scope))}
      firstCellIsHeader
      head={[body, { text: paid, numeric: true }, { text: payments, numeric: true }]}
      rows={bodies.map((row) => [
        <a href={moneyHref(`/money/${row.slug}`, scope)}>{row.name}</a>,
        formatPounds(row.pence),
        words.suppliers.lines(row.payments),
      ])}
      foot={[[words.bodies.total, formatPounds(total.pence), words.suppliers.lines(total.payments)]]}
    />
  );
}

function Places({ money: { districts, total } }: { readonly money: RegionMoney }) {
  const known = districts.flatMap(({ slug, name, pence, suppliers }) =>
    slug && name ? [{ slug, name, pence, suppliers }] : [],
  );
  if (known.length === 0) return null;
  return (
    <section>
      <h2>{words.places.title}</h2>
      <Columns kind="two">
        <DistrictMap districts={known} />
        <DistrictTable districts={districts} totalPence={total.pence} />
      </Columns>
    </section>
  );
}

type DistrictTableProps = { readonly districts: RegionMoney['districts']; readonly totalPence: number };

function DistrictTable({ districts, totalPence }: DistrictTableProps) {
  const [district, ...numbers] = words.places.head;
  const all = districts.reduce((sum, { pence }) => sum + pence, 0);
  const share = (pence: number) => `${pencePerPound(pence, totalPence)}%`;
  return (
    <Table
      caption={words.places.caption}
      firstCellIsHeader
      head={[district, ...numbers.map((text) => ({ text, numeric: true }))]}
      rows={districts.map(({ slug, name, pence, suppliers }) => [
        slug ? <a href={`/districts/${slug}`}>{name}</a> : words.places.elsewhere,
        formatPounds(pence),
        share(pence),
        suppliers,
      ])}
      foot={[[words.places.total, formatPounds(all), share(all), '']]}
    />
  );
}
