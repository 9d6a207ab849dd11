import { yearName, yearPeriod } from '../../accountability/spend/months.rules.ts';
import { words as moneyWords } from '../../accountability/spend/pages/words.en.ts';
import { ruleSentence, words as tierWords } from '../../accountability/spend/tiers/words.en.ts';
import { formatPounds, sumPence } from '../../values/money.ts';
import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { SupplierFacts } from './load-supplier.ts';
import type { PaidYear, Payer } from './load-supplier-paid.ts';
import { supplierWords } from './words.en.ts';

const { paid: words } = supplierWords;
const grouped = new Intl.NumberFormat('en-GB');

type PaidProps = { readonly supplier: SupplierFacts['supplier']; readonly paid: PaidYear };

/** Who paid a supplier, what each asks of it, and the way to every line. */
export function SupplierPaid({ supplier: { slug, invented }, paid }: PaidProps) {
  const file = `/suppliers/${slug}/payments`;
  return (
    <>
      <p>{words.lede}</p>
      <YearFilter slug={slug} paid={paid} />
      <PayerTable slug={slug} paid={paid} />
      <p class="note">{words.source(paid.publishers, invented)}</p>
      {[...new Set(paid.payers.map(({ rule }) => ruleSentence(rule)))].map((sentence) => (
        <p class="note">{sentence}</p>
      ))}
      <ul class="take">
        <li>
          <a href={file}>{words.every}</a>
        </li>
        <li>
          <a href={`${file}?as=csv`}>{words.csv}</a> <XlsxLink csv={`${file}?as=csv`} />
        </li>
      </ul>
      {paid.years.length > 1 ? <History slug={slug} paid={paid} /> : null}
    </>
  );
}

type Part = { readonly slug: string; readonly paid: PaidYear };

function YearFilter({ slug, paid: { year, years } }: Part) {
  if (years.length < 2) return null;
  return (
    <Form action={`/suppliers/${slug}`} method="get" class="filters">
      <Select
        name="year"
        label={words.when}
        value={year}
        options={years.map((value) => ({ value, text: moneyWords.year(yearPeriod(value)) }))}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  );
}

function PayerTable({ slug, paid }: Part) {
  const { payers, year } = paid;
  const caption = words.caption(moneyWords.year(paid), tierWords.vatBasis[paid.vatBasis]);
  const [by, sum, payments, asked] = words.head;
  const total = formatPounds(sumPence(payers.map(({ pence }) => pence)));
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[by, { text: sum, numeric: true }, { text: payments, numeric: true }, asked]}
        rows={payers.map((payer) => [
          <a href={`/money/${payer.slug}?year=${year}`}>{payer.name}</a>,
          <>
            {formatPounds(payer.pence)}
            {payer.grantPence > 0 ? (
              <span class="cell-note"> {words.grants(formatPounds(payer.grantPence))}</span>
            ) : null}
          </>,
          <a href={`/suppliers/${slug}/payments?year=${year}&body=${payer.slug}`}>
            {grouped.format(payer.payments)}
            <span class="govuk-visually-hidden"> {words.linesOf(payer.name)}</span>
          </a>,
          askedWords(payer),
        ])}
        foot={payers.length > 1 ? [[words.total, total, '', '']] : undefined}
      />
    </Scroll>
  );
}

function askedWords({ tier, atLeast }: Payer): string {
  const asked = tierWords.tiers[tier];
  return atLeast ? tierWords.atLeast(asked) : asked;
}

function History({ slug, paid }: Part) {
  const [when, by, sum, payments] = words.historyHead;
  return (
    <section>
      <h3>{words.history}</h3>
      <Scroll label={words.historyCaption}>
        <Table
          caption={words.historyCaption}
          firstCellIsHeader
          head={[when, by, { text: sum, numeric: true }, { text: payments, numeric: true }]}
          rows={paid.history.map((row) => {
            const year = yearName(row.start);
            return [
              year,
              row.name,
              formatPounds(row.pence),
              <a href={`/suppliers/${slug}/payments?year=${year}&body=${row.slug}`}>
                {grouped.format(row.payments)}
                <span class="govuk-visually-hidden"> {words.linesOf(`${row.name}, ${year}`)}</span>
              </a>,
            ];
          })}
        />
      </Scroll>
    </section>
  );
}
