import { formatPounds } from '../../../values/money.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { SignedReview } from '../signed.queries.ts';
import { yearWords } from '../words.en.ts';
import { deskWords } from './words.en.ts';

const text = deskWords.list;

export type DeskRow = SignedReview & { readonly pence: number | null };
type ReviewsDeskPageProps = {
  readonly bodySlug: string;
  readonly year: string;
  readonly years: readonly string[];
  readonly rows: readonly DeskRow[];
  readonly asked: number;
  readonly signedAsked: number;
};

/** The queue of Reviews: what each holds, what is verified, and what it waits for. */
export function ReviewsDeskPage({ bodySlug, year, years, rows, asked, signedAsked }: ReviewsDeskPageProps) {
  const desk = `/work/${bodySlug}/reviews`;
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.lede}</p>
      <Form action={desk} method="get" class="filters">
        <Select
          name="year"
          label={text.year}
          value={year}
          options={years.map((value) => ({ value, text: yearWords(value) }))}
        />
        <Button variant="secondary">{text.show}</Button>
      </Form>
      <p>{text.filed(asked, signedAsked)}</p>
      {rows.length === 0 ? <p>{text.none}</p> : <Queue desk={desk} year={year} rows={rows} />}
      <p>
        <a href={`/reviews?year=${year}`}>{text.everyone}</a>
      </p>
    </>
  );
}

type QueueProps = { readonly desk: string; readonly year: string; readonly rows: readonly DeskRow[] };

function Queue({ desk, year, rows }: QueueProps) {
  const [who, paid, figures, evidence, verified, state] = text.columns;
  const numeric = [paid, figures, evidence, verified].map((column) => ({ text: column, numeric: true }));
  const waiting = rows.toSorted((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null));
  return (
    <Scroll label={text.caption(yearWords(year))}>
      <Table
        caption={text.caption(yearWords(year))}
        firstCellIsHeader
        head={[who, ...numeric, state]}
        rows={waiting.map((row) => [
          <a href={`${desk}/${row.reviewId}`}>
            <bdi>{row.name}</bdi>
          </a>,
          row.pence === null ? text.publicBody : formatPounds(row.pence),
          row.given,
          row.evidenced,
          row.verified,
          stateOf(row),
        ])}
      />
    </Scroll>
  );
}

function stateOf({ closedAt, openQueries }: DeskRow): string {
  if (closedAt) return text.states.closed;
  return openQueries > 0 ? text.states.asked(openQueries) : text.states.signed;
}
