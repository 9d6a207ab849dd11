import type { Procurement } from './procurement.rules.ts';
import { threadHref } from './procurement-hrefs.rules.ts';

/** A procurement as machines read it. */
export function toData(procurement: Procurement) {
  return {
    publicBody: procurement.bodySlug,
    publicBodyName: procurement.bodyName,
    slug: procurement.slug,
    title: procurement.title,
    summary: procurement.summary,
    kindOfService: procurement.kindOfService,
    category: procurement.category,
    procedure: procurement.tenderedElsewhere ? null : procurement.procedure,
    tenderedElsewhere: procurement.tenderedElsewhere,
    valuePenceWithoutVat: procurement.valuePence,
    reservedArea: procurement.reservedArea,
    reservedKind: procurement.reservedKind,
    sealing: procurement.sealing,
    lotNumber: procurement.lotNumber,
    district: procurement.districtSlug,
    rung: procurement.rung,
    reached: procurement.reached,
    startsOn: procurement.startsOn.toString(),
    endsOn: procurement.endsOn.toString(),
    noticePublishedAt: procurement.noticePublishedAt?.toString() ?? null,
    noticeIdentifier: procurement.noticeIdentifier,
    bidsDueAt: procurement.bidsDueAt?.toString() ?? null,
    bidsOpenedAt: procurement.bidsOpenedAt?.toString() ?? null,
    abandonedAt: procurement.abandonedAt?.toString() ?? null,
    page: threadHref(procurement),
  };
}
