import type { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../../values/dates.ts';
import type { FileTable } from '../../../web/downloads/hand-over-table.ts';
import type { Cell } from '../../../web/downloads/table.rules.ts';
import type { Need } from '../needs.queries.ts';
import { leftOfOffer } from '../offers/offer.rules.ts';
import type { Offer } from '../offers/offers.queries.ts';
import { needHref } from '../posting/search-need.ts';
import { ageInDays, standingOfNeed } from '../standing.rules.ts';
import { words } from './words.en.ts';

/** A need for machines: what everyone may read, and no person. */
export function needData(need: Need, on: Temporal.PlainDate) {
  return {
    need: need.needId,
    title: need.title,
    group: need.groupName,
    district: need.districtSlug,
    place: need.place,
    measure: need.measureSlug,
    unit: need.unit,
    asked: need.quantity,
    agreed: need.agreed,
    arrived: need.arrived,
    startsOn: need.startsOn?.toString() ?? null,
    endsOn: need.endsOn?.toString() ?? null,
    standing: standingOfNeed(need, on),
    ageDays: need.shownAt ? ageInDays(londonDate(need.shownAt), on) : 0,
    address: needHref(need.needId),
  };
}

export function needsTable(needs: readonly Need[], on: Temporal.PlainDate): FileTable {
  const rows = needs.map((need) => Object.values<Cell>(needData(need, on)));
  return { name: words.csvName, head: words.csvHead, rows };
}

export function offerData(offer: Offer) {
  return {
    offer: offer.offerId,
    title: offer.title,
    supplier: offer.supplierSlug,
    measure: offer.measureSlug,
    unit: offer.unit,
    left: leftOfOffer(offer),
    district: offer.districtSlug,
    endsOn: offer.endsOn.toString(),
    body: offer.bodySlug,
    promise: offer.promiseId,
  };
}

export function offersTable(offers: readonly Offer[]): FileTable {
  const rows = offers.map((offer) => Object.values<Cell>(offerData(offer)));
  return { name: words.offers.csvName, head: words.offers.csvHead, rows };
}
