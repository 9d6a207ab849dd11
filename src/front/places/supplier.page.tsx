import { yearPeriod } from '../../accountability/spend/months.rules.ts';
import { words as moneyWords } from '../../accountability/spend/pages/words.en.ts';
import { ruleSentence, tierWords } from '../../accountability/spend/tiers/words.en.ts';
import { words as organisationWords } from '../../people/organisations/words.en.ts';
import { formatPounds, sumPence } from '../../values/money.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Band, Scroll } from '../../web/shell/layout.tsx';
import { useView } from '../../web/shell/view.ts';
import type { PaidYear, SupplierFacts } from './load-supplier.ts';
import { ContractList, PromiseList } from './parts.tsx';
import { supplierWords, words } from './words.en.ts';

/** One supplier: what it is, who paid it and asks what of it, what it won, and what became of its promises. */
export function SupplierPage({ facts }: { readonly facts: SupplierFacts }) {
  const { supplier, paid, contracts, promises, today } = facts;
  return (
    <>
      <Band>
        <Head facts={facts} />
      </Band>
      <Band tone="calico">
        <h2>{supplierWords.paid.title}</h2>
        {paid ? <Paid supplier={supplier} paid={paid} /> : <p>{supplierWords.paid.none}</p>}
      </Band>
      <Band>
        <ContractList
          title={words.contracts.wonTitle}
          none={words.contracts.noneWon}
          contracts={contracts}
          sayBody
        />
      </Band>
      <Band>
        <PromiseList
          title={words.promises.madeTitle}
          none={words.promises.noneMade}
          promises={promises}
          today={today}
        />
        <p>
          <a href={`/suppliers/${supplier.slug}?as=json`}>{words.data}</a>
        </p>
      </Band>
    </>
  );
}

function Head({ facts: { supplier, districtName, paid } }: { readonly facts: SupplierFacts }) {
  const { demonstration } = useView();
  const { facts } = supplierWords;
  const { sectors, sizes } = organisationWords;
  const real = demonstration ? supplierWords.real(paid?.publishers ?? []) : null;
  return (
    <>
      <h1>
        <bdi>{supplier.name}</bdi>
      </h1>
      {supplier.about ? <p class="lede">{supplier.about}</p> : null}
      {supplier.invented ? <p>{supplierWords.invented}</p> : real && <p>{real}</p>}
      <SummaryList
        rows={[
          { key: facts.kind, value: sectors[supplier.sector] },
          { key: facts.size, value: sizes[supplier.size] },
          {
            key: facts.office,
            value: districtName ? (
              <a href={`/districts/${supplier.districtSlug}`}>{districtName}</a>
            ) : (
              supplierWords.elsewhere
            ),
          },
        ]}
      />
    </>
  );
}

type PaidProps = { readonly supplier: SupplierFacts['supplier']; readonly paid: PaidYear };

function Paid({ supplier: { slug, invented }, paid }: PaidProps) {
  return (
    <>
      <p>{supplierWords.paid.lede}</p>
      <YearFilter slug={slug} paid={paid} />
      <PayerTable slug={slug} paid={paid} />
      <p class="note">{supplierWords.paid.source(paid.publishers, invented)}</p>
      {[...new Set(paid.payers.map(({ rule }) => ruleSentence(rule)))].map((sentence) => (
        <p class="note">{sentence}</p>
      ))}
    </>
  );
}

function YearFilter({ slug, paid: { year, years } }: { readonly slug: string; readonly paid: PaidYear }) {
  if (years.length < 2) return null;
  return (
    <Form action={`/suppliers/${slug}`} method="get" class="filters">
      <Select
        name="year"
        label={supplierWords.paid.when}
        value={year}
        options={years.map((value) => ({ value, text: moneyWords.year(yearPeriod(value)) }))}
      />
      <Button variant="secondary">{supplierWords.paid.show}</Button>
    </Form>
  );
}

function PayerTable({ slug, paid }: { readonly slug: string; readonly paid: PaidYear }) {
  const { payers, year } = paid;
  const caption = supplierWords.paid.caption(moneyWords.year(paid));
  const [by, sum, payments, asked] = supplierWords.paid.head;
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[by, { text: sum, numeric: true }, { text: payments, numeric: true }, asked]}
        rows={payers.map((payer) => [
          <a href={`/bodies/${payer.slug}`}>{payer.name}</a>,
          formatPounds(payer.pence),
          <a href={`/money/${payer.slug}/payments?year=${year}&supplier=${slug}`}>
            {payer.payments}
            <span class="govuk-visually-hidden"> {supplierWords.paid.linesOf(payer.name)}</span>
          </a>,
          tierWords(payer.pence, payer.rule),
        ])}
        foot={
          payers.length > 1
            ? [[supplierWords.paid.total, formatPounds(sumPence(payers.map(({ pence }) => pence))), '', '']]
            : undefined
        }
      />
    </Scroll>
  );
}
