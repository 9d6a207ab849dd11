import { Temporal } from 'temporal-polyfill';
import { clockAt } from '../acts/clock.ts';
import { transact } from '../acts/transact.ts';
import type { Objects } from '../objects/objects.ts';
import type { BidOffer } from '../procurement/bids/bid-offer.rules.ts';
import type { NamedSubcontractor } from '../procurement/bids/form/bid-content.rules.ts';
import { openBids } from '../procurement/bids/open-bids.ts';
import { submitBid } from '../procurement/bids/submit-bid.ts';
import { listCriteria } from '../procurement/criteria/criteria.queries.ts';
import type { Criterion } from '../procurement/criteria/criterion.rules.ts';
import { draftCriterion } from '../procurement/criteria/draft-criterion.ts';
import { removeCriterion } from '../procurement/criteria/remove-criterion.ts';
import { publishTenderNotice } from '../procurement/publishing/publish-tender-notice.ts';
import { measureId, outcomeId } from '../reference/frameworks/load-frameworks.ts';
import { act, bidder, idOf, staff, type Telling } from './cast.ts';
import { readOpenersFile } from './openers-files.ts';
import type { BidsFile, Purchase, StoryBid, StoryCriterion } from './purchase-files.ts';
import { daysAfter, isBefore } from './story-time.ts';
import { tellBesideCriteria } from './tell-beside-criteria.ts';
import { tellConditions } from './tell-conditions.ts';
import { tellLastDays, tellOpeners, tellRehearsals } from './tell-openers.ts';
import { tellSealedBid, tellShares } from './tell-sealed-bids.ts';
import { tellNaming } from './tell-subcontractors.ts';
import type { Asked } from './tell-voice.ts';

/** The officer drafts the criteria, ties them to the mandate, and publishes the notice that locks them. */
export async function tellCriteria(telling: Telling, purchase: Purchase, asked: Asked): Promise<void> {
  const { criteria: file, mandate, summary } = purchase;
  if (!file || !mandate) return;
  const actor = staff(telling.cast, file.by, summary.body, 'procurement-officer');
  for (const criterion of file.criteria) {
    await act(telling, { actor, at: daysAfter(mandate.publishedAt, 7) }, (tx, by) =>
      draftCriterion(tx, by, { ...asked, ...draftOf(purchase, criterion, asked) }),
    );
  }
  await tellBesideCriteria(telling, purchase, asked, actor);
  await tellConditions(telling, purchase, asked, actor);
  const notice = file.tenderNotice;
  if (!notice) return;
  await tellOpeners(telling, purchase, asked);
  await act(telling, { actor, at: notice.publishedAt }, (tx, by) =>
    publishTenderNotice(tx, by, {
      ...asked,
      bidsDueAt: Temporal.Instant.from(notice.bidsDueAt),
      noticeIdentifier: notice.identifier,
    }),
  );
  await tellRehearsals(telling, purchase, asked);
  for (const attempt of file.changeAttempts) await tellRefusedChange(telling, purchase, asked, attempt);
}

function draftOf({ summary }: Purchase, criterion: StoryCriterion, { roundId }: Asked) {
  const residents = new Set(summary.team.residentEvaluators);
  const { outcome, target, measures = [], scoredBy = [], ...draft } = criterion;
  return {
    ...draft,
    target: target === undefined ? null : String(target),
    measureIds: measures.map((slug) => measureId(slug, 1)),
    residentsScore: scoredBy.some((person) => residents.has(person)),
    lines: outcome ? [{ roundId, outcomeId: outcomeId(outcome) }] : [],
  };
}

/** Somebody tries to change what is locked: the refusal is part of the story, and of the record. */
async function tellRefusedChange(
  telling: Telling,
  { summary }: Purchase,
  asked: Asked,
  attempt: { readonly by: string; readonly at: string; readonly criterion: string },
): Promise<void> {
  const actor = staff(telling.cast, attempt.by, summary.body, 'procurement-officer');
  const criterion = (await listCriteria(telling.db, asked)).find(({ code }) => code === attempt.criterion);
  const by = { actor, clock: clockAt(Temporal.Instant.from(attempt.at)), random: telling.random };
  await transact(telling.db, actor, (tx) =>
    removeCriterion(tx, by, { ...asked, criterionId: criterion?.id ?? asked.procurementId }),
  );
}

/** Suppliers bid, some too late, and the bids are opened together. */
export async function tellBids(
  telling: Telling,
  purchase: Purchase,
  asked: Asked,
  place: {
    readonly sealingKey: string;
    readonly objects: Objects;
    readonly today: string;
    readonly publicUrl: string;
  },
): Promise<void> {
  const { bids: file, summary } = purchase;
  const { sealingKey } = place;
  if (!file) return;
  const criteria = await listCriteria(telling.db, asked);
  const offerOf = (bid: StoryBid) => toOffer(bid, criteria);
  const openers = await readOpenersFile(summary.slug);
  if (openers) await tellSealed(telling, purchase, asked, { ...place, file: openers, offerOf });
  for (const bid of openers ? [] : file.bids) {
    const actor = bidder(telling.cast, bid.by, bid.supplier);
    const supplierId = idOf(telling.cast.suppliers, bid.supplier);
    const subcontractors: NamedSubcontractor[] = [];
    for (const named of bid.subcontractors ?? [])
      subcontractors.push(await tellNaming(telling, asked, bid, { named, publicUrl: place.publicUrl }));
    const offer = { ...offerOf(bid), subcontractors };
    await act(telling, { actor, at: bid.submittedAt }, (tx, by) =>
      submitBid(tx, by, { ...asked, supplierId, offer, sealingKey }),
    );
  }
  await tellLateBids(telling, asked, file, { sealingKey, offerOf });
  if (!file.openedAt) return;
  if (openers) await tellShares(telling, purchase, asked, openers);
  const officer = staff(telling.cast, summary.team.procurementOfficer, summary.body, 'procurement-officer');
  await act(telling, { actor: officer, at: file.openedAt }, (tx, by) =>
    openBids(tx, by, { ...asked, ...place }),
  );
}

/** Bids that came too late: each is refused, and the record says so. */
async function tellLateBids(
  telling: Telling,
  asked: Asked,
  file: BidsFile,
  { sealingKey, offerOf }: { readonly sealingKey: string; readonly offerOf: (bid: StoryBid) => BidOffer },
): Promise<void> {
  for (const late of file.lateBids) {
    const actor = bidder(telling.cast, late.by, late.supplier);
    const by = { actor, clock: clockAt(Temporal.Instant.from(late.arrivedAt)), random: telling.random };
    const like = file.bids[0];
    if (!like) throw new Error('a late bid comes after others');
    await transact(telling.db, actor, (tx) =>
      submitBid(tx, by, {
        ...asked,
        supplierId: idOf(telling.cast.suppliers, late.supplier),
        offer: offerOf(like),
        sealingKey,
      }),
    );
  }
}

/** Bids sealed to openers, in the order in which they came, with the test bids and empty envelopes of those days. */
async function tellSealed(
  telling: Telling,
  purchase: Purchase,
  asked: Asked,
  sealing: Parameters<typeof tellSealedBid>[4] & { readonly today: string },
): Promise<void> {
  const bids = purchase.bids?.bids ?? [];
  for (const bid of bids) await tellSealedBid(telling, purchase, asked, bid, sealing);
  const dueAt = purchase.criteria?.tenderNotice?.bidsDueAt ?? sealing.today;
  await tellLastDays(telling, purchase, asked, isBefore(dueAt, sealing.today) ? dueAt : sealing.today);
}

/** What a bid answers is on the basis that the tender asks for. */
function perSpendOf(criteria: readonly Criterion[], wanted: string) {
  const perSpendPence = criteria.find(({ code }) => code === wanted)?.measures[0]?.perSpendPence;
  return perSpendPence ? { perSpendPence } : {};
}

function toOffer(bid: StoryBid, criteria: readonly Criterion[]) {
  const idOfCode = new Map(criteria.map(({ code, id }) => [code, id]));
  return {
    pricePence: bid.pricePence,
    answers: Object.entries(bid.answers).map(([code, answer]) => ({
      criterionId: idOf(idOfCode, code),
      answer,
    })),
    commitments: bid.commitments.map((commitment) => ({
      criterionId: idOf(idOfCode, commitment.criterion),
      measureId: measureId(commitment.measure, 1),
      quantity: String(commitment.quantity),
      dueOn: Temporal.PlainDate.from(commitment.dueOn),
      place: commitment.place,
      ...perSpendOf(criteria, commitment.criterion),
    })),
  };
}
