import { yearPeriod } from '../../accountability/spend/months.rules.ts';
import { Downloads } from '../../accountability/spend/pages/downloads.tsx';
import { LinesTable } from '../../accountability/spend/pages/lines-table.tsx';
import { PAGE_SIZE } from '../../accountability/spend/pages/read-query.rules.ts';
import { words as moneyWords } from '../../accountability/spend/pages/words.en.ts';
import type { MonthOfLines } from '../../accountability/spend/totals/lines-page.rules.ts';
import type { LineFilter, PublishedLine } from '../../accountability/spend/totals/payment-lines.queries.ts';
import type { Supplier } from '../../people/organisations/suppliers.queries.ts';
import { formatPounds } from '../../values/money.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { Pager } from '../../web/shell/pager.tsx';
import { supplierWords } from './words.en.ts';

const { payments: words } = supplierWords;

export type SupplierLines = {
  readonly supplier: Supplier;
  readonly filter: LineFilter;
  readonly months: readonly MonthOfLines[];
  readonly lines: readonly PublishedLine[];
  readonly sum: { readonly payments: number; readonly pence: number };
  readonly page: number;
  /** The financial year and the body asked for, where one was; and what there is to ask for. */
  readonly year: string | undefined;
  readonly years: readonly string[];
  readonly bodySlug: string | undefined;
  readonly bodies: readonly { readonly slug: string; readonly name: string }[];
};

/** Every payment to one supplier, from whichever body. */
export function SupplierPaymentsPage({ found }: { readonly found: SupplierLines }) {
  const { supplier, lines, sum, page } = found;
  const home = `/suppliers/${supplier.slug}`;
  return (
    <>
      <BackLink href={home}>{words.back(supplier.name)}</BackLink>
      <h1>{words.title(supplier.name)}</h1>
      <p class="lede">{words.sum(sum.payments, formatPounds(sum.pence))}</p>
      <p>{supplier.invented ? moneyWords.source.invented : moneyWords.floor}</p>
      <Filters found={found} />
      {lines.length === 0 ? (
        <Empty>
          <p>{words.none}</p>
          <p>
            <a href={`${home}/payments`}>{words.all}</a>
          </p>
        </Empty>
      ) : (
        <LinesTable lines={lines} page={page} total={sum.payments} sayBody />
      )}
      <Pager
        page={page}
        total={sum.payments}
        pageSize={PAGE_SIZE}
        hrefOf={(at) => hrefOf(found, { page: at > 1 ? String(at) : undefined })}
      />
      <Downloads
        links={[
          { href: hrefOf(found, { as: 'csv' }), text: words.csv },
          { href: hrefOf(found, { as: 'json', page: String(page) }), text: words.json },
        ]}
      />
    </>
  );
}

function hrefOf(
  { supplier, year, bodySlug }: SupplierLines,
  change: Readonly<Record<string, string | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ year, body: bodySlug, ...change })) {
    if (value) query.set(name, value);
  }
  const asked = query.toString();
  return `/suppliers/${supplier.slug}/payments${asked ? `?${asked}` : ''}`;
}

function Filters({ found }: { readonly found: SupplierLines }) {
  const { supplier, year = '', years, bodySlug = '', bodies } = found;
  return (
    <Form action={`/suppliers/${supplier.slug}/payments`} method="get" class="filters">
      <Select
        name="body"
        label={words.by}
        value={bodySlug}
        options={[
          { value: '', text: words.everyBody },
          ...bodies.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <Select
        name="year"
        label={words.when}
        value={year}
        options={[
          { value: '', text: words.everyYear },
          ...years.map((value) => ({ value, text: moneyWords.year(yearPeriod(value)) })),
        ]}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  );
}
