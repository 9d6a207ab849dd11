import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import {
  type Decision,
  decideModeration,
  type SpokenState,
} from '../../../participation/network/moderation.rules.ts';
import { writeToSupplier } from '../../../people/roles/write-to-supplier.ts';
import { sha256Hex } from '../../files/sha256.rules.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { getNeedForUpdate, saveNeedDecision } from '../needs.queries.ts';
import { getOfferForUpdate, saveOfferDecision } from '../offers/offers.queries.ts';
import { indexNeed, needHref } from '../posting/search-need.ts';
import { writeToGroup } from '../write-to-sides.ts';
import type { PostingRefusal } from './refusals.rules.ts';
import { settlePostingReports } from './reports.queries.ts';
import { words } from './words.en.ts';

export type PostingKind = 'need' | 'offer';
export type PostingDecision = {
  readonly bodyId: string;
  readonly kind: PostingKind;
  readonly id: string;
  readonly decision: string;
  readonly ground: string;
  readonly reason: string;
  readonly publicUrl: string;
};
type Answer = Promise<{ readonly state: Decision['state'] } | Refusal<PostingRefusal>>;

/**
 * Somebody at the public body shows a need or an offer, or not, on one of the grounds and with a reason. Also after a
 * report: what is shown is taken down, or stays and the report is settled. Nobody decides about their own words, and a
 * need shows only for a group that was confirmed.
 */
export async function decidePosting(tx: Transaction, by: By, input: PostingDecision): Answer {
  const decided = await (input.kind === 'need' ? decideNeed(tx, by, input) : decideOffer(tx, by, input));
  const staysShown =
    'refused' in decided && decided.refused === 'decided-already' && input.decision === 'show';
  if ('refused' in decided && !staysShown) return decided;
  const settled = await settlePostingReports(tx, input, await by.clock.now(tx));
  if ('refused' in decided) return settled > 0 ? { state: 'shown' } : decided;
  return decided;
}

async function decideNeed(tx: Transaction, by: By, input: PostingDecision): Answer {
  const need = await getNeedForUpdate(tx, input.id);
  if (need.bodyId !== input.bodyId || need.state === 'draft') throw new NotFound();
  const state = spokenState(need.state);
  if (!state) return { refused: 'over-already' };
  if (need.writtenBy === by.actor.personId) return { refused: 'own-words' };
  if (input.decision === 'show' && need.groupState !== 'confirmed') return { refused: 'group-not-confirmed' };
  const decision = decideModeration(state, input);
  if ('refused' in decision) return decision;
  const at = await by.clock.now(tx);
  await saveNeedDecision(tx, input.id, decision, { at, by: by.actor.personId });
  await indexNeed(tx, { ...need, state: decision.state });
  if (decision.state === 'shown' && !need.shownAt)
    await recordEntry(tx, by, {
      type: 'need-posted',
      subject: { bodyId: need.bodyId },
      facts: {
        need: input.id,
        measure: need.measureId,
        quantity: need.quantity,
        startsOn: need.startsOn?.toString() ?? null,
        endsOn: need.endsOn?.toString() ?? null,
        district: need.districtSlug,
        titleSha256: sha256Hex(need.title),
      },
    });
  const path = decision.state === 'shown' ? needHref(input.id) : `/groups/${need.groupSlug}`;
  await writeToGroup(
    tx,
    by,
    { ...need, publicUrl: input.publicUrl },
    { ...words.needLetter(need.title, decision), path },
  );
  return { state: decision.state };
}

async function decideOffer(tx: Transaction, by: By, input: PostingDecision): Answer {
  const offer = await getOfferForUpdate(tx, input.id);
  if (offer.bodyId !== input.bodyId) throw new NotFound();
  const state = spokenState(offer.state);
  if (!state) return { refused: 'over-already' };
  if (offer.offeredBy === by.actor.personId) return { refused: 'own-words' };
  const decision = decideModeration(state, input);
  if ('refused' in decision) return decision;
  const at = await by.clock.now(tx);
  await saveOfferDecision(tx, offer, decision, { at, by: by.actor.personId });
  if (decision.state === 'shown' && !offer.shownAt)
    await recordEntry(tx, by, {
      type: 'offer-posted',
      subject: { bodyId: offer.bodyId, procurementId: offer.procurementId },
      facts: {
        offer: input.id,
        promise: offer.promiseId,
        supplier: offer.supplierId,
        quantity: offer.quantity,
        endsOn: offer.endsOn.toString(),
        district: offer.districtSlug,
        titleSha256: sha256Hex(offer.title),
      },
    });
  const letter = { ...words.offerLetter(offer.title, decision), path: '/supplier/needs' };
  await writeToSupplier(tx, by, { ...offer, publicUrl: input.publicUrl }, letter);
  return { state: decision.state };
}

function spokenState(state: string): SpokenState | undefined {
  return state === 'waiting' || state === 'shown' || state === 'declined' ? state : undefined;
}
