import { pencePerPound } from '../../accountability/spend/maps/district-map.rules.ts';
import { DistrictMap } from '../../accountability/spend/maps/district-map.tsx';
import { monthName } from '../../accountability/spend/months.rules.ts';
import { Band, Columns, Empty } from '../../web/shell/layout.tsx';
import { useView } from '../../web/shell/view.ts';
import type { MoneyFacts } from './home-facts.rules.ts';
import { words } from './money.words.en.ts';

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
        <DistrictMap districts={money.districts} />
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
