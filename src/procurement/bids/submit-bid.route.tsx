import { isRefused } from '../../acts/by.ts';
import { NotFound } from '../../db/errors.ts';
import { aSupplier } from '../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../web/edge/outcomes.ts';
import { route } from '../../web/edge/route.ts';
import { theActor, type Visit } from '../../web/edge/visit.ts';
import { listMeasures } from '../criteria/criteria.queries.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { threadHref } from '../tenders/procurement-hrefs.rules.ts';
import { bidForm } from './bid-form.ts';
import { findBidOfSupplier } from './bids.queries.ts';
import { isInTime } from './deadline.rules.ts';
import { loadOfferGround } from './load-offer-ground.ts';
import { SubmitBidPage } from './submit-bid.page.tsx';
import { type SubmitRefusal, submitBid } from './submit-bid.ts';
import { bidRefusals, formWords } from './words.en.ts';

/** The supplier that the person acts for. */
export function theSupplierId(at: Visit): string {
  const { hat } = theActor(at);
  if (hat.kind !== 'supplier') throw new NotFound();
  return hat.supplierId;
}

export const submitBidRoute = route({
  path: '/tenders/:body/:procurement/bid',
  who: aSupplier,
  async object(at) {
    const procurement = await theProcurement(at);
    if (!procurement.noticePublishedAt) throw new NotFound();
    return { procurement, ground: await loadOfferGround(at.db, keyOf(procurement), procurement) };
  },
  async page(at, { procurement, ground }, form) {
    const key = keyOf(procurement);
    const now = await at.site.clock.now(at.db);
    const isOpen = procurement.bidsDueAt !== null && isInTime(now, procurement.bidsDueAt);
    if (!isOpen) return seeOther(`${threadHref(procurement)}/bids`);
    const [measures, earlier, thread] = await Promise.all([
      listMeasures(at.db),
      findBidOfSupplier(at.db, key, theSupplierId(at)),
      findThreadPlace(at.db, key, 'bids'),
    ]);
    return {
      title: formWords.pageTitle(procurement.title),
      thread,
      body: (
        <SubmitBidPage
          procurement={procurement}
          criteria={ground.criteria}
          measures={measures}
          earlierAt={earlier?.committedAt ?? null}
          form={form}
        />
      ),
    };
  },
  form: ({ ground }) => bidForm(ground),
  async post({ at, tx, by, object: { procurement }, input: offer }) {
    const { sealingKey } = at.site;
    const supplierId = theSupplierId(at);
    const made = await submitBid(tx, by, { ...keyOf(procurement), supplierId, offer, sealingKey });
    // A late bid has its receipt too: that it came, when, and by how much it was late.
    if (isRefused<SubmitRefusal['refused']>(made) && made.refused !== 'deadline-passed')
      return refuse({ [made.refused === 'price-not-positive' ? 'price' : '']: bidRefusals[made.refused] });
    return seeOther(`/tenders/${procurement.bodySlug}/${procurement.slug}/bid/receipt`);
  },
});
