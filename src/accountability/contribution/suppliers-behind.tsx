import { one } from '../../values/fraction.ts';
import { formatPounds } from '../../values/money.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { reviewHref } from '../review/words.en.ts';
import { type Attribution, shareOf } from './attribute.rules.ts';
import { percentOfWhole } from './figures.rules.ts';
import type { Contribution, OfBody } from './load-contribution.ts';
import { words } from './words.en.ts';

const text = words.suppliers;

type SuppliersBehindProps = { readonly found: Contribution; readonly of: NonNullable<OfBody> };

/** The body’s suppliers with a Review: what it paid each, and how much of the Review is therefore its part. */
export function SuppliersBehind({ found, of }: SuppliersBehindProps) {
  const { signed, reviews, paid, year } = found;
  const own = signed.some(({ bodyId }) => bodyId === of.id);
  const rows = signed.flatMap((review) => {
    const row = paid.find((one) => one.bodyId === of.id && one.supplierId === review.supplierId);
    const attribution = reviews.find(({ filerId }) => filerId === review.supplierId)?.attribution;
    return row && attribution ? [{ review, row, attribution }] : [];
  });
  return (
    <section>
      <h2>{text.title}</h2>
      <p>
        {own ? words.own.yes : words.own.no(of.name)}{' '}
        {own ? <a href={`/reviews/bodies/${of.slug}?year=${year}`}>{words.own.link}</a> : null}
      </p>
      {rows.length === 0 ? <p>{text.none}</p> : null}
      {rows.length === 0 ? null : <Suppliers rows={rows} bodyId={of.id} />}
    </section>
  );
}

type SuppliersProps = {
  readonly rows: readonly {
    readonly review: Contribution['signed'][number];
    readonly row: Contribution['paid'][number];
    readonly attribution: Attribution;
  }[];
  readonly bodyId: string;
};

function Suppliers({ rows, bodyId }: SuppliersProps) {
  const [supplier, sum, share, open] = text.head;
  return (
    <Scroll label={text.title}>
      <Table
        caption={text.title}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={[supplier, { text: sum, numeric: true }, { text: share, numeric: true }, open]}
        rows={rows
          .toSorted((a, b) => b.row.pence - a.row.pence)
          .map(({ review, row, attribution }) => [
            <a href={`/suppliers/${review.slug}`}>
              <bdi>{review.name}</bdi>
            </a>,
            formatPounds(row.pence),
            <a href={`/contribution/suppliers/${review.slug}?year=${review.year}`}>
              {attribution.basis === 'no-turnover'
                ? text.noTurnover
                : text.shared(percentOfWhole(shareOf(attribution, bodyId), one))}
              <span class="govuk-visually-hidden">{text.of(review.name)}</span>
            </a>,
            <a href={`${reviewHref(review)}?year=${review.year}`}>
              {text.open}
              <span class="govuk-visually-hidden">{text.of(review.name)}</span>
            </a>,
          ])}
      />
    </Scroll>
  );
}
