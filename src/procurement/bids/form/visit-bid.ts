import { NotFound } from '../../../db/errors.ts';
import { theSupplier, type Visit } from '../../../web/edge/visit.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { isInTime } from '../deadline.rules.ts';

/** A tender whose notice is out, and whether a bid can still be in time; NotFound before that. */
export async function visitBid(at: Visit) {
  const procurement = await theProcurement(at);
  if (!procurement.noticePublishedAt) throw new NotFound();
  const now = await at.site.clock.now(at.db);
  const isOpen = procurement.bidsDueAt !== null && isInTime(now, procurement.bidsDueAt);
  return { procurement, key: keyOf(procurement), supplierId: theSupplier(at), isOpen };
}

/** The address of a supplier’s bid for a tender. */
export function bidHref({ bodySlug, slug }: Pick<Procurement, 'bodySlug' | 'slug'>): string {
  return `/tenders/${bodySlug}/${slug}/bid`;
}
