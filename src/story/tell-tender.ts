import { Temporal } from 'temporal-polyfill';
import { clockAt } from '../acts/clock.ts';
import { transact } from '../acts/transact.ts';
import { openBids } from '../procurement/bids/open-bids.ts';
import { submitBid } from '../procurement/bids/submit-bid.ts';
import { listCriteria } from '../procurement/criteria/criteria.queries.ts';
import type { Criterion } from '../procurement/criteria/criterion.rules.ts';
import { draftCriterion } from '../procurement/criteria/draft-criterion.ts';
import { publishTenderNotice } from '../procurement/criteria/publish-tender-notice.ts';
import { removeCriterion } from '../procurement/criteria/remove-criterion.ts';
import { measureId, outcomeId } from '../reference/frameworks/load-frameworks.ts';
import { act, bidder, idOf, staff, type Telling } from './cast.ts';
import type { Purchase, StoryBid, StoryCriterion } from './purchase-files.ts';
import { daysAfter } from './story-time.ts';
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
  const notice = file.tenderNotice;
  if (!notice) return;
  await act(telling, { actor, at: notice.publishedAt }, (tx, by) =>
    publishTenderNotice(tx, by, {
      ...asked,
      bidsDueAt: Temporal.Instant.from(notice.bidsDueAt),
      noticeIdentifier: notice.identifier,
    }),
  );
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
  sealingKey: string,
): Promise<void> {
  const { bids: file, summary } = purchase;
  if (!file) return;
  const criteria = await listCriteria(telling.db, asked);
  const offerOf = (bid: StoryBid) => toOffer(bid, criteria);
  for (const bid of file.bids) {
    const actor = bidder(telling.cast, bid.by, bid.supplier);
    const supplierId = idOf(telling.cast.suppliers, bid.supplier);
    await act(telling, { actor, at: bid.submittedAt }, (tx, by) =>
      submitBid(tx, by, { ...asked, supplierId, offer: offerOf(bid), sealingKey }),
    );
  }
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
  if (!file.openedAt) return;
  const officer = staff(telling.cast, summary.team.procurementOfficer, summary.body, 'procurement-officer');
  await act(telling, { actor: officer, at: file.openedAt }, (tx, by) =>
    openBids(tx, by, { ...asked, sealingKey }),
  );
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
    })),
  };
}
