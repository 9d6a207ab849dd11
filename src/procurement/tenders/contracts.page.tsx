import { wordsPounds } from '../../values/money.ts';
import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { stationNumber } from '../../web/thread/thread.ts';
import { words as threadWords } from '../../web/thread/words.en.ts';
import { type ListAsked, listHref } from './list-filter.rules.ts';
import { ListFilters } from './list-filters.tsx';
import { ListPages } from './list-pages.tsx';
import { currentStation, type Procurement } from './procurement.rules.ts';
import { threadHref } from './procurement-hrefs.rules.ts';
import { words } from './words.en.ts';

type ContractsPageProps = {
  readonly asked: ListAsked;
  readonly rows: readonly Procurement[];
  readonly total: number;
  readonly buyers: readonly { readonly slug: string; readonly name: string }[];
};

const path = '/contracts';

/** Every procurement of every public body here, wherever its thread stands. */
export function ContractsPage({ asked, rows, total, buyers }: ContractsPageProps) {
  return (
    <>
      <h1>{words.contractsTitle}</h1>
      <p class="lede">{words.contractsLede}</p>
      <p>
        <a href="/coming-up">{words.comingUp}</a>
      </p>
      <p>
        <a href="/tendered-elsewhere">{words.elsewhere}</a>
      </p>
      <ListFilters action={path} asked={asked} buyers={buyers} />
      {total === 0 ? (
        <Empty>
          <p>{words.nothing}</p>
          <p>
            <a href={path}>{words.showAll}</a>
          </p>
        </Empty>
      ) : (
        <Found asked={asked} rows={rows} total={total} />
      )}
    </>
  );
}

function Found({ asked, rows, total }: Omit<ContractsPageProps, 'buyers'>) {
  return (
    <>
      <p>
        <strong>{words.found(total)}</strong>
      </p>
      <ol class="list">
        {rows.map((row) => (
          <li>
            <Row procurement={row} />
          </li>
        ))}
      </ol>
      <ListPages path={path} asked={asked} total={total} />
      <ul class="take">
        <li>
          <a href={listHref(path, asked, { as: 'csv' })}>{words.csv}</a>{' '}
          <XlsxLink csv={listHref(path, asked, { as: 'csv' })} />
        </li>
        <li>
          <a href={listHref(path, asked, { as: 'json' })}>{words.json}</a>
        </li>
      </ul>
    </>
  );
}

function Row({ procurement }: { readonly procurement: Procurement }) {
  const { title, summary, bodyName, districtName, valuePence } = procurement;
  return (
    <>
      <span class="note">{stepOf(procurement)}</span>
      <div>
        <h2 class="govuk-heading-s">
          <a href={threadHref(procurement)}>{title}</a>
        </h2>
        {summary}
        <span class="note">
          <bdi>{bodyName}</bdi> · {districtName ?? words.wholeRegion} · {words.upTo(wordsPounds(valuePence))}
        </span>
      </div>
    </>
  );
}

/** Where a thread stands, in words. */
export function stepOf({ reached, abandonedAt }: Pick<Procurement, 'reached' | 'abandonedAt'>): string {
  if (abandonedAt) return words.givenUp;
  if (reached === 'verdict') return words.ended;
  const station = currentStation(reached);
  return words.step(stationNumber(station), threadWords.stations[station]);
}
