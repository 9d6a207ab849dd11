import { Temporal } from 'temporal-polyfill';
import { type Actor, type By, isRefused } from '../../src/acts/by.ts';
import { clockAt } from '../../src/acts/clock.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database } from '../../src/db/connect.ts';
import { openFolderObjects } from '../../src/objects/folder-objects.ts';
import type { BidOffer } from '../../src/procurement/bids/bid-offer.rules.ts';
import { openBids } from '../../src/procurement/bids/open-bids.ts';
import { submitBid } from '../../src/procurement/bids/submit-bid.ts';
import { listCriteria } from '../../src/procurement/criteria/criteria.queries.ts';
import { draftCriterion } from '../../src/procurement/criteria/draft-criterion.ts';
import { publishTenderNotice } from '../../src/procurement/publishing/publish-tender-notice.ts';
import type { ProcurementKey } from '../../src/procurement/stations/stations.queries.ts';
import { prepareProcurement } from '../../src/procurement/tenders/prepare-procurement.ts';
import type { ProcurementDraft } from '../../src/procurement/tenders/procurement.rules.ts';
import { loadReference } from '../../src/reference/load-reference.ts';
import { seededRandom } from '../../src/values/random.ts';
import { testIdentity } from '../sealing.ts';
import { theCriteria } from './criteria.ts';
import { buildBody, buildOfficer, buildRepresentative, buildSupplier, carriedOut } from './people.ts';

/** The instants of a tender: prepared, its notice out, its bids due (noon in London), opened. */
export const tenderDays = {
  prepared: Temporal.Instant.from('2026-05-01T09:00:00Z'),
  notice: Temporal.Instant.from('2026-06-01T08:00:00Z'),
  open: Temporal.Instant.from('2026-06-20T08:00:00Z'),
  due: Temporal.Instant.from('2026-07-24T11:00:00Z'),
  opened: Temporal.Instant.from('2026-07-24T11:15:00Z'),
} as const;

const random = seededRandom('tests of tenders');
/** Bids by the access rule lie in the database. */
export const noObjects = openFolderObjects('/nonexistent');

export function actsAt(actor: Actor, instant: Temporal.Instant): By {
  return { actor, clock: clockAt(instant), random };
}

export const repairs: ProcurementDraft = {
  title: 'Home repairs for older people',
  summary: 'Mending the homes of older people.',
  category: 'services',
  procedure: 'open',
  valuePence: 240_000_000,
  districtSlug: 'oldham',
  rung: 'score',
  startsOn: Temporal.PlainDate.from('2026-11-01'),
  endsOn: Temporal.PlainDate.from('2029-10-31'),
};

/** A body with its officer, and a procurement it prepares. Measures, districts and thresholds are loaded. */
export async function buildProcurement(db: Database, given: Partial<ProcurementDraft> = {}) {
  await loadReference(db);
  const { bodyId, slug: bodySlug } = await buildBody(db);
  const { personId } = await buildOfficer(db, bodyId, 'procurement-officer');
  const officer: Actor = { personId, hat: { kind: 'body', bodyId, role: 'procurement-officer' } };
  const { procurementId, slug } = await carriedOut(db, (tx) =>
    prepareProcurement(tx, actsAt(officer, tenderDays.prepared), { bodyId, ...repairs, ...given }),
  );
  return { bodyId, bodySlug, procurementId, slug, officer };
}

/** A procurement whose criteria are drafted: Price, Q1, SV1 and SV2. */
export async function buildDraftedTender(db: Database, given: Partial<ProcurementDraft> = {}) {
  const tender = await buildProcurement(db, given);
  const by = actsAt(tender.officer, tenderDays.prepared);
  for (const criterion of await theCriteria(db))
    await carriedOut(db, (tx) => draftCriterion(tx, by, { ...tender, ...criterion }));
  return tender;
}

/** A procurement whose notice is out: bids may come until `tenderDays.due`. */
export async function buildTender(
  db: Database,
  given: Partial<ProcurementDraft> = {},
  bidsDueAt: Temporal.Instant = tenderDays.due,
) {
  const tender = await buildDraftedTender(db, given);
  await publishTender(db, tender, bidsDueAt);
  return tender;
}

/** The notice of a drafted tender goes out. */
export async function publishTender(
  db: Database,
  tender: Awaited<ReturnType<typeof buildDraftedTender>>,
  bidsDueAt: Temporal.Instant = tenderDays.due,
): Promise<void> {
  await carriedOut(db, (tx) =>
    publishTenderNotice(tx, actsAt(tender.officer, tenderDays.notice), {
      ...tender,
      bidsDueAt,
      noticeIdentifier: 'ocds-test-0001',
    }),
  );
}

/** A supplier and someone who acts for it. */
export async function buildBidder(db: Database): Promise<{ supplierId: string; slug: string; actor: Actor }> {
  const { supplierId, slug } = await buildSupplier(db);
  const { personId } = await buildRepresentative(db, supplierId);
  return { supplierId, slug, actor: { personId, hat: { kind: 'supplier', supplierId } } };
}

/** A whole offer for the criteria of `buildTender`. */
export async function offerFor(
  db: Database,
  key: ProcurementKey,
  given: Partial<BidOffer> = {},
): Promise<BidOffer> {
  const criteria = await listCriteria(db, key);
  return {
    pricePence: 189_000_000,
    answers: criteria
      .filter(({ method }) => method === 'band')
      .map(({ id, code }) => ({ criterionId: id, answer: `How we do ${code}.` })),
    commitments: criteria.flatMap(({ id, measures }) =>
      measures.map((measure) => ({
        criterionId: id,
        measureId: measure.id,
        ...(measure.perSpendPence ? { perSpendPence: measure.perSpendPence } : {}),
        quantity: '24',
        dueOn: Temporal.PlainDate.from('2028-08-31'),
        place: 'Failsworth',
      })),
    ),
    ...given,
  };
}

type Tender = Awaited<ReturnType<typeof buildTender>>;
type Bidder = Awaited<ReturnType<typeof buildBidder>>;

/** The bidder's offer, put in at an instant; returns what the action says, refusals too. */
export async function bidAt(
  db: Database,
  tender: ProcurementKey,
  bidder: Bidder,
  instant: Temporal.Instant,
  given: Partial<BidOffer> = {},
) {
  const offer = await offerFor(db, tender, given);
  const { bodyId, procurementId } = tender;
  const input = { bodyId, procurementId, supplierId: bidder.supplierId, offer, sealingKey: testIdentity };
  return transact(db, bidder.actor, (tx) => submitBid(tx, actsAt(bidder.actor, instant), input));
}

/** A tender with so many bids, opened: labels A, B, C in no order. */
export async function buildOpenedTender(db: Database, bids = 3, given: Partial<ProcurementDraft> = {}) {
  const tender: Tender = await buildTender(db, given);
  const bidders: Bidder[] = [];
  for (let index = 0; index < bids; index += 1) {
    const bidder = await buildBidder(db);
    const result = await bidAt(db, tender, bidder, tenderDays.open, {
      pricePence: 189_000_000 + index * 1_000_000,
    });
    if (isRefused(result)) throw new Error(`refused: ${result.refused}`);
    bidders.push(bidder);
  }
  await carriedOut(db, (tx) =>
    openBids(tx, actsAt(tender.officer, tenderDays.opened), {
      ...tender,
      sealingKey: testIdentity,
      objects: noObjects,
    }),
  );
  return { ...tender, bidders };
}
