import { words as organisationWords } from '../../people/organisations/words.en.ts';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Band } from '../../web/shell/layout.tsx';
import { useView } from '../../web/shell/view.ts';
import type { SupplierFacts } from './load-supplier.ts';
import { ContractList, PromiseList } from './parts.tsx';
import { SupplierPaid } from './supplier-paid.tsx';
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
        {paid ? <SupplierPaid supplier={supplier} paid={paid} /> : <p>{supplierWords.paid.none}</p>}
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
          <a href={`/account/suppliers/${supplier.slug}`}>{words.promises.account}</a>
        </p>
        <p>
          <a href={`/suppliers/${supplier.slug}?as=json`}>{words.data}</a>
        </p>
      </Band>
    </>
  );
}

function Head({ facts }: { readonly facts: SupplierFacts }) {
  const { supplier, standing, paid } = facts;
  const { demonstration } = useView();
  const real = demonstration ? supplierWords.real(paid?.publishers ?? []) : null;
  return (
    <>
      <h1>
        <bdi>{supplier.name}</bdi>
      </h1>
      {supplier.about ? <p class="lede">{supplier.about}</p> : null}
      {standing.isNameHidden ? <p>{supplierWords.hidden}</p> : null}
      {supplier.invented ? <p>{supplierWords.invented}</p> : real && <p>{real}</p>}
      <SummaryList rows={summaryOf(facts)} />
    </>
  );
}

function summaryOf({ supplier, standing, districtName }: SupplierFacts) {
  const { facts, kinds, schemes, elsewhere } = supplierWords;
  const { sectors, sizes } = organisationWords;
  const kind = standing.kind === 'unknown' ? sectors[supplier.sector] : kinds[standing.kind];
  const known = standing.identifiers.map(({ scheme, value }) => `${schemes[scheme] ?? scheme} ${value}`);
  const office = districtName ? (
    <a href={`/districts/${supplier.districtSlug}`}>{districtName}</a>
  ) : (
    elsewhere
  );
  return [
    { key: facts.kind, value: kind },
    ...(known.length > 0 ? [{ key: facts.numbers, value: known.join(', ') }] : []),
    { key: facts.size, value: sizes[supplier.size] },
    { key: facts.office, value: office },
    { key: facts.charter, value: <a href={`/charter/${supplier.slug}`}>{facts.charterLink}</a> },
    { key: facts.review, value: <a href={`/reviews/${supplier.slug}`}>{facts.reviewLink}</a> },
  ];
}
