import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { lockPromise } from '../../promises/promises.queries.ts';
import { getOwed } from '../matching/owed.queries.ts';
import { type OfferFault, readOffer } from './offer.rules.ts';
import { insertOffer } from './offers.queries.ts';

export type OfferRefusal = OfferFault | 'district';

type OfferInput = {
  readonly bodyId: string;
  readonly promiseId: string;
  readonly title: string;
  readonly quantity: string;
  /** Empty is anywhere the promise may be kept. */
  readonly districtSlug: string;
  readonly endsOn: Temporal.PlainDate;
};

/**
 * A supplier offers what it can give under a promise it owes: it waits to be read at the promise’s buyer. Nothing is
 * set aside by it. Not the promise’s supplier: not found. `faults` holds everything that is wrong.
 */
export async function makeOffer(
  tx: Transaction,
  by: By,
  input: OfferInput,
): Promise<
  { readonly offerId: string } | (Refusal<OfferRefusal> & { readonly faults: readonly OfferRefusal[] })
> {
  const { procurementId } = await lockPromise(tx, input);
  const now = await by.clock.now(tx);
  const promise = await getOwed(tx, input, londonDate(now));
  const { hat } = by.actor;
  if (hat.kind !== 'supplier' || hat.supplierId !== promise.supplierId) throw new NotFound();
  const read = readOffer(input, promise.owed, londonDate(now));
  const known = (await listDistricts(tx)).some(({ slug }) => slug === input.districtSlug);
  // What is promised for one district is offered there and nowhere else.
  const isThere =
    input.districtSlug === '' ||
    (known && (promise.districtSlug ?? input.districtSlug) === input.districtSlug);
  const faults: OfferRefusal[] = [
    ...('faults' in read ? read.faults : []),
    ...(isThere ? [] : ['district' as const]),
  ];
  if ('faults' in read || !isThere) return { refused: faults[0] ?? 'district', faults };
  const offerId = uuidV7(now.epochMilliseconds, by.random);
  await insertOffer(tx, {
    body_id: input.bodyId,
    procurement_id: procurementId,
    promise_id: input.promiseId,
    id: offerId,
    supplier_id: promise.supplierId,
    title: read.title,
    quantity: read.quantity,
    district_slug: promise.districtSlug ?? (input.districtSlug === '' ? null : input.districtSlug),
    ends_on: input.endsOn,
    offered_by: by.actor.personId,
    offered_at: now,
  });
  return { offerId };
}
