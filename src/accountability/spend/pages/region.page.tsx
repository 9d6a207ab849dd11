import { formatPounds, sumPence } from '../../../values/money.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { Band, Columns } from '../../../web/shell/layout.tsx';
import { useView } from '../../../web/shell/view.ts';
import { pencePerPound } from '../maps/district-map.rules.ts';
import { DistrictMap } from '../maps/district-map.tsx';
import { BodyTiersTable } from '../tiers/body-tiers-table.tsx';
import { DistrictTable } from './district-table.tsx';
import { Downloads } from './downloads.tsx';
import { HowWeCount } from './how-we-count.tsx';
import { Indicators } from './indicators.tsx';
import type { RegionMoney } from './load-region.ts';
import { LookCloser } from './look-closer.tsx';
import { MoneyBasis } from './money-basis.tsx';
import { KindBars, MonthTimeline, TierLine } from './money-charts.tsx';
import { MoneyFilters } from './money-filters.tsx';
import { monthBars } from './month-bars.rules.ts';
import { suppliersIn } from './parts.rules.ts';
import { PartsTable } from './parts-table.tsx';
import type { Indicator } from './read-indicators.ts';
import { moneyHref } from './read-query.rules.ts';
import { SupplierTable } from './supplier-table.tsx';
import { words } from './words.en.ts';

type RegionPageProps = {
  readonly money: RegionMoney;
  /** Bodies that nothing was imported for. */
  readonly others: readonly string[];
  readonly indicators: readonly Indicator[];
};

/** Where the money of every public body goes: the sum with its basis, who paid, where, on what, and who is asked for what. */
export function RegionPage({ money, others, indicators }: RegionPageProps) {
  return (
    <>
      <Band>
        <h1>{words.title}</h1>
        <MoneyFilters scope={money.scope} bodies={money.payers} />
        <Sum money={money} />
      </Band>
      <Places money={money} />
      <Band>
        <Who money={money} others={others} />
      </Band>
      <Band>
        <What money={money} />
      </Band>
      <Band>
        <Columns kind="two">
          <MostPaid money={money} />
          <LookCloser scope={money.scope} />
        </Columns>
      </Band>
      <Band tone="calico">
        <Columns kind="two">
          <Indicators indicators={indicators} />
          <HowWeCount scope={money.scope} />
        </Columns>
      </Band>
    </>
  );
}

type Part = { readonly money: RegionMoney };

function Sum({ money }: Part) {
  const { scope, total, parts, bodies, gaps } = money;
  const paid = words.paidTo(suppliersIn(parts), bodies.length);
  return (
    <Columns kind="two">
      <MoneyBasis scope={scope} total={total} gaps={gaps} paid={paid} />
      <Says money={money} />
    </Columns>
  );
}

function Who({ money, others }: Part & { readonly others: readonly string[] }) {
  const bars = monthBars(money.months, money.gaps, money.scope, money.scope.today);
  return (
    <Columns kind="two">
      <section>
        <h2>{words.bodies.title}</h2>
        <BodyTable money={money} />
        {others.length > 0 ? <p class="note">{words.bodies.none(others)}</p> : null}
      </section>
      <section>
        <h2>{words.months.title}</h2>
        <MonthTimeline bars={bars} />
      </section>
      <PartsTable parts={money.parts} total={money.total} />
    </Columns>
  );
}

function What({ money }: Part) {
  const rules = money.rules.map(({ rule }) => rule);
  return (
    <Columns kind="two">
      <section>
        <h2>{words.services.title}</h2>
        <KindBars kinds={money.services} said={words.services} />
      </section>
      <section>
        <h2>{words.line.title(rules)}</h2>
        <TierLine line={money.line} rules={rules} />
        <EachBodyAsks money={money} />
      </section>
    </Columns>
  );
}

/** Each body’s own counts, with the way to its suppliers. */
function EachBodyAsks({ money: { bodies, tiers, scope } }: Part) {
  const rows = tiers.flatMap((each) => {
    const body = bodies.find(({ bodyId }) => bodyId === each.bodyId);
    return body
      ? [{ name: body.name, href: moneyHref(`/money/${body.slug}/tiers`, scope), tiers: each.tiers }]
      : [];
  });
  return <BodyTiersTable bodies={rows} />;
}

function MostPaid({ money: { scope, suppliers } }: Part) {
  const file = (as: string) => moneyHref('/money', scope, { as });
  return (
    <section>
      <h2>{words.suppliers.topTitle}</h2>
      <SupplierTable caption={words.suppliers.topCaption} suppliers={suppliers} />
      <Downloads
        links={[
          { href: file('csv'), text: words.downloads.bodies },
          { href: file('json'), text: words.downloads.json },
          { href: `/contribution?year=${scope.year}`, text: words.downloads.contribution },
        ]}
      />
    </section>
  );
}

/** One sentence that says what matters most in the sum. */
function Says({ money: { districts } }: Part) {
  const { region } = useView();
  const known = districts.reduce((sum, { slug, pence }) => (slug ? sum + pence : sum), 0);
  const total = sumPence(districts.map(({ pence }) => pence));
  if (known <= 0) return <p class="lede says">{words.places.nothingKnown}</p>;
  return (
    <p class="lede says">
      {words.places.share(pencePerPound(known, total), region)}
      {known < total ? ` ${words.places.unknown}` : null}
    </p>
  );
}

function BodyTable({ money: { bodies, total, scope } }: Part) {
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

function Places({ money: { districts, boundaries, scope } }: Part) {
  const known = districts.flatMap(({ slug, name, pence, suppliers }) =>
    slug && name ? [{ slug, name, pence, suppliers }] : [],
  );
  if (known.length === 0) return null;
  return (
    <Band tone="calico">
      <h2>{words.places.title}</h2>
      <Columns kind="two">
        <DistrictMap districts={known} boundaries={boundaries} />
        <div>
          <DistrictTable districts={districts} />
          <p>
            <a href={moneyHref('/money/places', scope)}>{words.places.more}</a>
          </p>
        </div>
      </Columns>
    </Band>
  );
}
