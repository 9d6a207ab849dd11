import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { dateFrom, typedDate } from '../../../web/edge/date-field.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { theBody, theSupplier, type Visit } from '../../../web/edge/visit.ts';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { listNeeds } from '../listing/listed-needs.queries.ts';
import { readNeedsQuery } from '../listing/needs-query.rules.ts';
import { fitsKind, fitsPlace } from '../matching/match.rules.ts';
import { listMatchesOfSupplier } from '../matching/matches.queries.ts';
import { getOwed, listOwed } from '../matching/owed.queries.ts';
import { makeOffer } from './make-offer.ts';
import { getOffer, listOffersOfSupplier } from './offers.queries.ts';
import { SupplierNeedsPage } from './supplier-needs.page.tsx';
import { withdrawOffer } from './withdraw-offer.ts';
import { words } from './words.en.ts';

const home = '/supplier/needs';
/** Open needs that are looked through for what fits. */
const MOST = 1000;

async function loadSupplierNeeds(at: Visit) {
  const { db, site } = at;
  const supplierId = theSupplier(at);
  const today = londonDate(await site.clock.now(db));
  const [open, owed, offers, matches] = await Promise.all([
    listNeeds(db, readNeedsQuery(new URLSearchParams()), today, { limit: MOST, offset: 0 }),
    listOwed(db, supplierId, today),
    listOffersOfSupplier(db, supplierId),
    listMatchesOfSupplier(db, [supplierId]),
  ]);
  // What nothing counts fits by agreement alone: it is in the list of all needs.
  const needs = open.filter(
    (need) => need.measureSlug !== null && owed.some((each) => fitsKind(need, each) && fitsPlace(need, each)),
  );
  return { needs, owed, offers, matches, today };
}

export const supplierNeedsRoute = route({
  path: '/supplier/needs',
  who: aSupplier,
  object: loadSupplierNeeds,
  page: (_, loaded) => ({ title: words.desk.title, desk: true, body: <SupplierNeedsPage {...loaded} /> }),
});

export const makeOfferRoute = route({
  path: '/supplier/needs/offer/:body/:promise',
  who: aSupplier,
  async object(at) {
    const today = londonDate(await at.site.clock.now(at.db));
    const key = { bodyId: theBody(at).id, promiseId: at.params['promise'] ?? '' };
    const promise = await getOwed(at.db, key, today);
    if (promise.supplierId !== theSupplier(at)) throw new NotFound();
    return { promise, districts: await listDistricts(at.db) };
  },
  page(at, { promise, districts }, form) {
    const text = words.form;
    const field = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name] });
    const isThere = promise.districtSlug;
    const fields = (
      <>
        <TextInput {...field('title')} label={text.what} hint={text.whatHint} />
        <TextInput {...field('quantity')} label={text.quantity} inputMode="decimal" width={10} />
        <Select
          {...field('district')}
          label={text.district}
          options={[
            ...(isThere ? [] : [{ value: '', text: text.anywhere }]),
            ...districts
              .filter(({ slug }) => !isThere || slug === isThere)
              .map(({ slug, name }) => ({ value: slug, text: name })),
          ]}
        />
        <DateInput
          id="endsOn"
          namePrefix="endsOn"
          legend={text.until}
          error={form.errors['endsOn']}
          values={typedDate(form.values, 'endsOn')}
        />
      </>
    );
    const lede = text.lede(promise.title, words.amount(promise.owed, promise.unit));
    const back = { href: home, text: text.back };
    const { errors } = form;
    const { title } = text;
    return {
      title,
      body: <StepPage {...{ title, lede, back, errors, fields }} action={at.path} save={text.act} />,
    };
  },
  form: z
    .looseObject({
      title: z.string().default(''),
      quantity: z.string().default(''),
      district: z.string().default(''),
    })
    .transform(({ title, quantity, district, ...typed }, at) => ({
      title,
      quantity,
      districtSlug: district,
      endsOn: dateFrom(typed, 'endsOn', words.form.untilWhat, at),
    })),
  async post({ tx, by, object: { promise }, input }) {
    const { bodyId, promiseId } = promise;
    const made = await makeOffer(tx, by, { bodyId, promiseId, ...input });
    if (!isRefused(made)) return seeOther(home);
    return refuse(Object.assign({}, ...made.faults.map((fault) => words.faults[fault])));
  },
});

export const withdrawOfferRoute = route({
  path: '/supplier/needs/offers/:offer/take-back',
  who: aSupplier,
  async object(at) {
    const offer = await getOffer(at.db, at.params['offer'] ?? '');
    if (offer.supplierId !== theSupplier(at)) throw new NotFound();
    return offer;
  },
  page: (at, offer, { errors }) => ({
    title: words.withdraw.title,
    body: (
      <StepPage
        title={words.withdraw.title}
        lede={`${offer.title}. ${words.withdraw.lede}`}
        action={at.path}
        back={{ href: home, text: words.form.back }}
        errors={errors}
        fields={null}
        save={words.withdraw.act}
      />
    ),
  }),
  async post({ tx, by, object: { offerId } }) {
    const withdrawn = await withdrawOffer(tx, by, { offerId });
    return isRefused(withdrawn) ? refuse({ '': words.withdraw.over }) : seeOther(home);
  },
});
