import { tenderKindSlug } from '../../participation/following/tender-kinds.rules.ts';
import { formatInstant } from '../../values/dates.ts';
import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { categories, type Procurement } from '../tenders/procurement.rules.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { categoryNames, reservedAreaNames, reservedKindNames } from '../tenders/words.en.ts';
import { keptFor, type TendersQuery, tendersHref } from './tenders-query.rules.ts';
import { keptForNames, words } from './words.en.ts';

type OpenTendersPageProps = {
  readonly asked: TendersQuery;
  readonly tenders: readonly Procurement[];
  readonly districts: readonly { readonly slug: string; readonly name: string }[];
};

/** What can be bid for now, searched and filtered, and the ways to hear of the next. */
export function OpenTendersPage({ asked, tenders, districts }: OpenTendersPageProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Filters asked={asked} districts={districts} />
      {tenders.length === 0 ? (
        <Empty>
          <p>{words.nothing}</p>
          <p>
            <a href="/contracts">{words.all}</a>
          </p>
        </Empty>
      ) : (
        <>
          <p>{words.count(tenders.length)}</p>
          <ol class="list">
            {tenders.map((tender) => (
              <li>
                <Tender tender={tender} />
              </li>
            ))}
          </ol>
        </>
      )}
      <Ways asked={asked} />
    </>
  );
}

function Filters({ asked, districts }: Omit<OpenTendersPageProps, 'tenders'>) {
  return (
    <Form action="/tenders" method="get" class="filters" role="search">
      <TextInput name="q" label={words.search} type="search" value={asked.text} />
      <Select
        name="category"
        label={words.category}
        value={asked.category ?? ''}
        options={[
          { value: '', text: words.anyCategory },
          ...categories.map((category) => ({ value: category, text: categoryNames[category] })),
        ]}
      />
      <Select
        name="district"
        label={words.district}
        value={asked.districtSlug ?? ''}
        options={[
          { value: '', text: words.anyDistrict },
          ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Select
        name="kept"
        label={words.kept}
        value={asked.keptFor ?? ''}
        options={[
          { value: '', text: words.anyKept },
          ...keptFor.map((kept) => ({ value: kept, text: keptForNames[kept] })),
        ]}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  );
}

/** By e-mail, by feed, as a file. */
function Ways({ asked }: Pick<OpenTendersPageProps, 'asked'>) {
  return (
    <ul class="take">
      <li>
        <a href={`/follow/tenders/${tenderKindSlug(asked)}`}>{words.tell}</a>
      </li>
      <li>
        <a href={tendersHref(asked, '/tenders/feed')}>{words.feed}</a>
      </li>
      <li>
        <a href={tendersHref(asked, '/tenders', 'csv')}>{words.csv}</a>{' '}
        <XlsxLink csv={tendersHref(asked, '/tenders', 'csv')} />
      </li>
      <li>
        <a href={tendersHref(asked, '/tenders', 'json')}>{words.json}</a>
      </li>
    </ul>
  );
}

function Tender({ tender }: { readonly tender: Procurement }) {
  const { title, summary, bodyName, bodySlug, slug, bidsDueAt, reservedArea, reservedKind } = tender;
  const about = <span class="govuk-visually-hidden">{words.about(title)}</span>;
  const kept = [
    ...(reservedArea === 'none' ? [] : [reservedAreaNames[reservedArea]]),
    ...(reservedKind === 'none' ? [] : [reservedKindNames[reservedKind]]),
  ];
  return (
    <>
      <span class="note">{bidsDueAt ? words.due(formatInstant(bidsDueAt)) : null}</span>
      <div>
        <h2 class="govuk-heading-s">{title}</h2>
        {summary} {kept.length > 0 ? words.keptFor(kept.join('; ')) : null}
        <span class="note">
          <bdi>{bodyName}</bdi>
        </span>
        <ul class="take">
          <li>
            <a href={`${threadHref(tender)}/tender`}>
              {words.notice}
              {about}
            </a>
          </li>
          <li>
            <a href={`/tenders/${bodySlug}/${slug}/bid`}>
              {words.bid}
              {about}
            </a>
          </li>
        </ul>
      </div>
    </>
  );
}
