import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Pagination } from '../../../web/govuk/pagination.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Band, Empty, Scroll } from '../../../web/shell/layout.tsx';
import { minutesSentence } from '../own/words.en.ts';
import { reviewHref, yearWords } from '../words.en.ts';
import { PAGE_SIZE, type ReviewList } from './load-list.ts';
import { pageWords } from './words.en.ts';

const text = pageWords.list;

type ReviewsPageProps = { readonly list: ReviewList };

/** The list of Reviews: found by name and year, a page at a time, and as files. */
export function ReviewsPage({ list }: ReviewsPageProps) {
  return (
    <Band>
      <h1>{text.title}</h1>
      <p class="lede">{text.lede}</p>
      <Filters list={list} />
      {list.total === 0 ? (
        <Empty>
          <p>{text.none}</p>
        </Empty>
      ) : (
        <Reviews list={list} />
      )}
      <h2>{text.took}</h2>
      <p>{minutesSentence(list.taken)}</p>
      <ul class="take">
        <li>
          <a href={`/contribution${list.ask.year ? `?year=${list.ask.year}` : ''}`}>{text.contribution}</a>
        </li>
        <li>
          <a href={hrefOf(list, { as: 'csv' })}>{text.csv}</a> <XlsxLink csv={hrefOf(list, { as: 'csv' })} />
        </li>
        <li>
          <a href={hrefOf(list, { as: 'json' })}>{text.json}</a>
        </li>
      </ul>
    </Band>
  );
}

function Filters({ list: { ask, years } }: ReviewsPageProps) {
  return (
    <Form action="/reviews" method="get" class="filters" role="search">
      <TextInput name="q" label={text.search} value={ask.search} inputMode="search" />
      <Select
        name="year"
        label={text.year}
        value={ask.year}
        options={[
          { value: '', text: text.any },
          ...years.map((year) => ({ value: year, text: yearWords(year) })),
        ]}
      />
      <Button variant="secondary">{text.show}</Button>
    </Form>
  );
}

function Reviews({ list }: ReviewsPageProps) {
  const [who, year, figures, evidence, verified, closed] = text.columns;
  const numeric = [figures, evidence, verified].map((column) => ({ text: column, numeric: true }));
  return (
    <>
      <p>{text.found(list.total)}</p>
      <Scroll label={text.caption}>
        <Table
          caption={text.caption}
          firstCellIsHeader
          head={[who, year, ...numeric, closed]}
          rows={list.reviews.map((review) => [
            <>
              <a href={`${reviewHref(review)}?year=${review.year}`}>
                <bdi>{review.name}</bdi>
              </a>
              {review.supplierId === null ? <span class="cell-note">{text.body}</span> : null}
            </>,
            yearWords(review.year),
            review.given,
            review.evidenced,
            review.verified,
            review.closedAt ? text.closed(review.closedAt) : text.notYet,
          ])}
        />
      </Scroll>
      <p class="note">{text.apart}</p>
      <Pages list={list} />
    </>
  );
}

function Pages({ list }: ReviewsPageProps) {
  const { page } = list.ask;
  const last = Math.ceil(list.total / PAGE_SIZE);
  if (last <= 1) return null;
  const link = (to: number) => ({ href: hrefOf(list, { page: String(to) }) });
  return (
    <Pagination
      previous={page > 1 ? link(page - 1) : undefined}
      next={page < last ? link(page + 1) : undefined}
      items={[...new Set([1, page, last])].map((number) => ({
        number,
        ...link(number),
        current: number === page,
      }))}
    />
  );
}

function hrefOf({ ask }: ReviewList, more: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(more);
  if (ask.year) query.set('year', ask.year);
  if (ask.search) query.set('q', ask.search);
  return `/reviews?${query}`;
}
