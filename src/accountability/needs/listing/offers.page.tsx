import type { District } from '../../../people/places/places.queries.ts';
import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Pager } from '../../../web/shell/pager.tsx';
import { leftOfOffer } from '../offers/offer.rules.ts';
import type { Offer } from '../offers/offers.queries.ts';
import { words } from './words.en.ts';

const text = words.offers;
export type OffersPageProps = {
  readonly offers: readonly Offer[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly district: string | undefined;
  readonly districts: readonly District[];
};

/** What suppliers offer under their promises, with the promise each comes under. */
export function OffersPage({ offers, total, page, pageSize, district, districts }: OffersPageProps) {
  const hrefOf = (at: number) => `/needs/offers?district=${district ?? ''}&page=${at}`;
  return (
    <>
      <h1>{text.title}</h1>
      <p class="lede">{text.lede}</p>
      <p>
        <a href="/groups">{text.ask}</a>
      </p>
      <Form action="/needs/offers" method="get" class="filters" role="search">
        <Select
          name="district"
          label={words.filters.district}
          value={district ?? ''}
          options={[
            { value: '', text: words.filters.everywhere },
            ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
          ]}
        />
        <Button variant="secondary">{words.filters.act}</Button>
      </Form>
      <p>{total === 0 ? text.none : text.found(total)}</p>
      <ul class="list">
        {offers.map((offer) => (
          <OfferLine offer={offer} />
        ))}
      </ul>
      <Pager page={page} total={total} pageSize={pageSize} hrefOf={hrefOf} />
      <p>
        <a href={`/needs/offers?district=${district ?? ''}&as=csv`}>{words.csv}</a>{' '}
        <XlsxLink csv={`/needs/offers?district=${district ?? ''}&as=csv`} />
        {' · '}
        <a href="/needs">{text.needs}</a>
      </p>
    </>
  );
}

function OfferLine({ offer }: { readonly offer: Offer }) {
  return (
    <li>
      <div>
        <strong>{offer.title}</strong>
        <span class="note">
          {text.line(offer.supplierName, leftOfOffer(offer), offer.unit, offer.endsOn)}
        </span>
        <span class="note">{offer.districtName ?? text.anywhere}</span>
        <a href={`/promises/${offer.bodySlug}/${offer.promiseId}`}>
          {text.promise}
          <span class="govuk-visually-hidden">: {offer.promiseTitle}</span>
        </a>
        {' · '}
        <a href={`/needs/offers/${offer.offerId}/report`}>
          {text.report}
          <span class="govuk-visually-hidden">{text.reportWhat(offer.title)}</span>
        </a>
      </div>
    </li>
  );
}
