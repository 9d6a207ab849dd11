import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Empty } from '../../../web/shell/layout.tsx';
import { Pager } from '../../../web/shell/pager.tsx';
import type { LibraryMeasure } from '../measures.queries.ts';
import { type LibraryAsked, libraryHref, type listServed, MEASURES_A_PAGE } from './library-filter.rules.ts';
import { words } from './words.en.ts';

type MeasuresPageProps = {
  readonly asked: LibraryAsked;
  /** All that fit; the page shows a part of them. */
  readonly found: readonly LibraryMeasure[];
  readonly served: ReturnType<typeof listServed>;
};

/** The library of measures, searched and filtered by what they serve. */
export function MeasuresPage({ asked, found, served }: MeasuresPageProps) {
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lede">{words.lede}</p>
      <Filters asked={asked} served={served} />
      {found.length === 0 ? (
        <Empty>
          <p>{words.nothing}</p>
          <p>
            <a href="/measures">{words.all}</a>
          </p>
        </Empty>
      ) : (
        <Found asked={asked} found={found} />
      )}
      <ul class="take">
        <li>
          <a href={libraryHref(asked, 1, 'csv')}>{words.csv}</a>{' '}
          <XlsxLink csv={libraryHref(asked, 1, 'csv')} />
        </li>
        <li>
          <a href={libraryHref(asked, 1, 'json')}>{words.json}</a>
        </li>
        <li>
          <a href="/frameworks">{words.frameworks}</a>
        </li>
        <li>
          <a href="/appraisal">{words.appraisal}</a>
        </li>
      </ul>
    </>
  );
}

function Found({ asked, found }: Omit<MeasuresPageProps, 'served'>) {
  const first = (asked.page - 1) * MEASURES_A_PAGE;
  return (
    <>
      <p>{words.count(found.length)}</p>
      <ul class="list">
        {found.slice(first, first + MEASURES_A_PAGE).map((measure) => (
          <Measure measure={measure} />
        ))}
      </ul>
      <Pager
        page={asked.page}
        total={found.length}
        pageSize={MEASURES_A_PAGE}
        hrefOf={(page) => libraryHref(asked, page)}
      />
    </>
  );
}

function Measure({ measure }: { readonly measure: LibraryMeasure }) {
  const { slug, plainName, name, unit, keptApart, ownerName } = measure;
  const notes = [
    words.countedIn(unit),
    ...(keptApart ? [words.apartTag] : []),
    ...(ownerName ? [words.ownedBy(ownerName)] : []),
  ];
  return (
    <li>
      <span class="note">{notes.join(' · ')}</span>
      <div>
        <a href={`/measures/${slug}`}>
          <strong>{plainName}</strong>
        </a>
        <span class="note">{name}</span>
      </div>
    </li>
  );
}

function Filters({ asked, served }: Omit<MeasuresPageProps, 'found'>) {
  const outcomes = served
    .filter(({ slug }) => !asked.framework || slug === asked.framework)
    .flatMap(({ name, outcomes: own }) =>
      own.map(({ key, plainName }) => ({ value: key, text: `${plainName} (${name})` })),
    );
  return (
    <Form action="/measures" method="get" class="filters" role="search">
      <TextInput name="q" label={words.search} type="search" value={asked.text} />
      <Select
        name="framework"
        label={words.framework}
        value={asked.framework}
        options={[
          { value: '', text: words.anyFramework },
          ...served.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Select
        name="outcome"
        label={words.outcome}
        value={asked.outcome}
        options={[{ value: '', text: words.anyOutcome }, ...outcomes]}
      />
      <Select
        name="money"
        label={words.money}
        value={asked.money}
        options={[
          { value: '', text: words.anyMoney },
          { value: 'with', text: words.withMoney },
          { value: 'without', text: words.withoutMoney },
        ]}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  );
}
