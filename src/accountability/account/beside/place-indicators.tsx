import { Details } from '../../../web/govuk/details.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { PlaceIndicator } from './place-indicators.queries.ts';
import { words } from './words.en.ts';

const text = words.indicators;

type PlaceIndicatorsProps = {
  readonly indicators: readonly PlaceIndicator[];
  readonly place: string;
  readonly isRegional: boolean;
};

/** What others publish about the region’s districts, or one of them: dated, with its source, never summed. */
export function PlaceIndicators({ indicators, place, isRegional }: PlaceIndicatorsProps) {
  if (indicators.length === 0) return null;
  const kinds = [...new Map(indicators.map((each) => [each.indicator, each])).values()];
  return (
    <section id="indicators">
      <h2>{text.title(place)}</h2>
      <p>{text.lede}</p>
      <Scroll label={text.caption}>
        {isRegional ? <ByDistrict indicators={indicators} kinds={kinds} /> : <OfOne kinds={kinds} />}
      </Scroll>
      {isRegional ? <Meanings kinds={kinds} /> : null}
      <Sources kinds={kinds} />
      {isRegional ? (
        <p>
          <a href="/money#indicators">{text.region}</a>
        </p>
      ) : null}
    </section>
  );
}

type KindsProps = { readonly kinds: readonly PlaceIndicator[] };

function ByDistrict({ indicators, kinds }: KindsProps & Pick<PlaceIndicatorsProps, 'indicators'>) {
  const districts = [...new Map(indicators.map((each) => [each.districtSlug, each.districtName]))];
  const of = (district: string, kind: string) =>
    indicators.find(({ districtSlug, indicator }) => districtSlug === district && indicator === kind);
  return (
    <Table
      caption={text.caption}
      captionClass="govuk-visually-hidden"
      firstCellIsHeader
      head={[text.district, ...kinds.map(({ name }) => ({ text: name, numeric: true }))]}
      rows={districts.map(([slug, name]) => [
        <a href={`/account/districts/${slug}`}>{name}</a>,
        ...kinds.map(({ indicator }) => shownValue(of(slug, indicator))),
      ])}
    />
  );
}

function OfOne({ kinds }: KindsProps) {
  return (
    <Table
      caption={text.caption}
      captionClass="govuk-visually-hidden"
      firstCellIsHeader
      head={[text.what, { text: text.value, numeric: true }]}
      rows={kinds.map((kind) => [
        <>
          {kind.name}
          <span class="cell-note">{kind.about}</span>
        </>,
        shownValue(kind),
      ])}
    />
  );
}

function shownValue(indicator: PlaceIndicator | undefined): string {
  return indicator ? words.percent(String(Number(indicator.value))) : '–';
}

/** What each column is of, which its head has no room for. */
function Meanings({ kinds }: KindsProps) {
  return (
    <Details summary={text.meanings}>
      <ul>
        {kinds.map(({ name, about }) => (
          <li>
            <strong>{name}</strong>
            {': '}
            {about}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Each source once, with its date and licence. */
function Sources({ kinds }: KindsProps) {
  const sources = [
    ...new Map(kinds.map((kind) => [`${kind.source} ${kind.publishedOn.toString()}`, kind])).values(),
  ];
  return (
    <>
      {sources.map(({ source, sourceUrl, dated, publishedOn, licence }) => (
        <p class="note">
          <a href={sourceUrl}>{source}</a>
          {': '}
          {text.source(dated, publishedOn, licence)}
        </p>
      ))}
    </>
  );
}
