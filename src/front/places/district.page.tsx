import { WardMap } from '../../accountability/spend/maps/ward-map.tsx';
import { moneyHref } from '../../accountability/spend/pages/read-query.rules.ts';
import { words as moneyWords } from '../../accountability/spend/pages/words.en.ts';
import { FollowLink } from '../../participation/following/follow-link.tsx';
import { formatPounds, wordsPounds } from '../../values/money.ts';
import { MoneyFigure } from '../../web/charts/money-figure.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Band, Columns } from '../../web/shell/layout.tsx';
import { useView } from '../../web/shell/view.ts';
import type { DistrictPlace, SuppliersHere } from './load-district.ts';
import { ContractList, OpenRounds, PromiseList } from './parts.tsx';
import { districtWords, words } from './words.en.ts';

/** One district: who lives there, what is open for them, what was promised and bought there, and who was paid. */
export function DistrictPage({ place }: { readonly place: DistrictPlace }) {
  const { district, rounds, promises, contracts, money, byWard, today } = place;
  return (
    <>
      <Band>
        <Head place={place} />
        <OpenRounds rounds={rounds} />
      </Band>
      <Band tone="calico">
        <PromiseList
          title={words.promises.title}
          none={words.promises.none}
          promises={promises}
          today={today}
        />
        <p>
          <a href={`/account/districts/${district.slug}`}>{words.promises.account}</a>
        </p>
      </Band>
      <Band>
        <ContractList
          title={words.contracts.title}
          none={words.contracts.none}
          contracts={contracts}
          sayBody
        />
      </Band>
      <Band>
        <h2>{districtWords.money.title}</h2>
        {money ? <Money money={money} /> : <p>{districtWords.money.none}</p>}
        {byWard ? <WardMap {...byWard} /> : null}
        <p>
          <a href={`/districts/${district.slug}?as=json`}>{words.data}</a>
        </p>
      </Band>
    </>
  );
}

function Head({ place: { district, bodies } }: { readonly place: DistrictPlace }) {
  const { region } = useView();
  return (
    <>
      <p class="kicker">{districtWords.kicker(region)}</p>
      <h1>{district.name}</h1>
      <p class="lede">{districtWords.people(district.population)}</p>
      <p class="note">{districtWords.source(district.populationSource)}</p>
      <FollowLink kind="district" slug={district.slug} />
      {bodies.length > 0 ? (
        <ul class="take" aria-label={districtWords.bodies}>
          {bodies.map(({ slug, name }) => (
            <li>
              <a href={`/bodies/${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

function Money({ money: { scope, pence, count, most } }: { readonly money: SuppliersHere }) {
  const { basis, means, caption, head, link } = districtWords.money;
  const [supplier, paid] = head;
  return (
    <Columns kind="two">
      <div>
        <MoneyFigure
          amount={wordsPounds(pence)}
          basis={`${basis(count, moneyWords.year(scope), scope.invented)} ${means}`}
        />
        <p>
          <a href={moneyHref('/money', scope)}>{link}</a>
        </p>
      </div>
      <div>
        <Table
          caption={caption}
          firstCellIsHeader
          head={[supplier, { text: paid, numeric: true }]}
          rows={most.map((row) => [
            <a href={`/suppliers/${row.slug}`}>
              <bdi>{row.name}</bdi>
            </a>,
            formatPounds(row.pence),
          ])}
        />
      </div>
    </Columns>
  );
}
