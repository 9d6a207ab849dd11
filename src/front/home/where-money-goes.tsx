import { monthName } from '../../accountability/spend/months.rules.ts';
import { BrickMap } from '../../web/charts/brick-map.tsx';
import { SortedBars } from '../../web/charts/sorted-bars.tsx';
import { Band, Columns, Empty } from '../../web/shell/layout.tsx';
import { useView } from '../../web/shell/view.ts';
import type { MoneyFacts } from './home-facts.rules.ts';
import { words } from './money.words.en.ts';
import { chooseShades, fitsBricks, penceByBrick, pencePerPound } from './money-map.rules.ts';

/** Who was paid, by where they are: a sentence, a map of bricks, a table, and what the sums are sums of. */
export function WhereMoneyGoes({ money }: { readonly money: MoneyFacts | null }) {
  if (!money) return <NoMoney />;
  return (
    <Band>
      <Columns kind="two">
        <div>
          <h2>{words.heading}</h2>
          <p>{sayShares(money, useView().region)}</p>
          <p class="note">{words.basis(money.bodies, monthName(money.from), monthName(money.to))}</p>
          <p>
            <a href="/money">{words.link}</a>
          </p>
        </div>
        <MoneyMap districts={money.districts} />
      </Columns>
    </Band>
  );
}

function sayShares({ districts, totalPence }: MoneyFacts, region: string): string {
  const inRegion = districts.reduce((sum, { pence }) => sum + pence, 0);
  const [most] = districts;
  return (
    words.region(pencePerPound(inRegion, totalPence), region) +
    (most ? words.most(pencePerPound(most.pence, totalPence), most.name) : '')
  );
}

function MoneyMap({ districts }: Pick<MoneyFacts, 'districts'>) {
  const [most] = districts;
  if (!most) return null;
  const shared = {
    sentence: words.sentence(most.name, most.pence),
    caption: words.caption,
    head: words.head,
  };
  if (!fitsBricks(districts)) {
    const rows = districts.map(({ name, pence }) => ({
      label: name,
      value: pence,
      text: words.short(pence),
    }));
    return <SortedBars {...shared} rows={rows} />;
  }
  const pence = penceByBrick(districts);
  const steps = chooseShades(Object.values(pence));
  return (
    <BrickMap
      {...shared}
      thresholds={steps}
      legend={words.legend(steps)}
      figures={figuresOf(pence)}
      hrefOf={(district) => `/districts/${district.toLowerCase()}`}
    />
  );
}

function figuresOf<District extends string>(pence: Readonly<Record<District, number>>) {
  const entries = Object.entries<number>(pence).map(([district, value]) => [
    district,
    { value, text: words.short(value) },
  ]);
  return Object.fromEntries(entries) as Record<District, { value: number; text: string }>;
}

function NoMoney() {
  return (
    <Band>
      <h2>{words.heading}</h2>
      <Empty>
        <h3>{words.emptyTitle}</h3>
        <p>{words.empty}</p>
        <p>
          <a href="/how-it-works">{words.emptyLink}</a>
        </p>
      </Empty>
    </Band>
  );
}
