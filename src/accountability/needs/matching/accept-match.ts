import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { listRepresentatives } from '../../../people/roles/roles.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { lockPromise } from '../../promises/promises.queries.ts';
import { carveForNeed } from '../../promises/variations/carve-for-need.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { isMember } from '../groups/groups.queries.ts';
import { getOfferForUpdate } from '../offers/offers.queries.ts';
import { findFault } from './find-fault.ts';
import type { MatchSide } from './match.rules.ts';
import { holdMatch } from './match-side.ts';
import { type Match, updateMatch } from './matches.queries.ts';
import { getOwed } from './owed.queries.ts';
import type { AcceptRefusal } from './refusals.rules.ts';
import { words } from './words.en.ts';
import { writeToOther } from './write-to-other.ts';

/**
 * The other side accepts. All that was asked when it was proposed is asked again, since others may have agreed in the
 * meantime; then the part is set aside as an instalment of the promise. What is promised in all stays as it was.
 */
export async function acceptMatch(
  tx: Transaction,
  by: By,
  input: { readonly matchId: string; readonly publicUrl: string },
): Promise<{ readonly agreed: true } | Refusal<AcceptRefusal>> {
  const { match, need, side } = await holdMatch(tx, by.actor, input.matchId);
  if (match.state !== 'proposed') return { refused: 'answered-already' };
  const { personId } = by.actor;
  if (match.proposedSide === side) return { refused: 'own-proposal' };
  if (personId === match.proposedBy || (await isOnBothSides(tx, personId, side, match)))
    return { refused: 'both-sides' };
  const offer = match.offerId === null ? undefined : await getOfferForUpdate(tx, match.offerId);
  await lockPromise(tx, match);
  const at = await by.clock.now(tx);
  const promise = await getOwed(tx, match, londonDate(at));
  // What the proposal itself takes of the offer is its own to take.
  const open = offer && { ...offer, taken: offer.taken - match.quantity };
  const fault = findFault({ need, promise, offer: open }, match, londonDate(at));
  if (fault) return { refused: fault };
  const carved = await setAside(tx, by, match);
  if ('refused' in carved) return { refused: 'owed-earlier' };
  await updateMatch(tx, match, {
    state: 'agreed',
    answered_by: personId,
    answered_at: at,
    variation: carved.number,
  });
  await recordMatched(tx, by, match, carved);
  await writeToOther(tx, by, side, { ...match, ...input }, ['accepted', match.needTitle]);
  return { agreed: true };
}

async function isOnBothSides(
  tx: Transaction,
  personId: string,
  side: MatchSide,
  match: Match,
): Promise<boolean> {
  if (side === 'supplier') return await isMember(tx, match.groupId, personId);
  const representatives = await listRepresentatives(tx, [match.supplierId]);
  return representatives.some((each) => each.personId === personId);
}

async function setAside(tx: Transaction, by: By, match: Match) {
  const { bodyId, promiseId, quantity, onDay: dueOn, place, districtSlug, proposedSide } = match;
  const [forSupplier, forGroup] =
    proposedSide === 'supplier'
      ? [match.proposedBy, by.actor.personId]
      : [by.actor.personId, match.proposedBy];
  return await carveForNeed(tx, by, {
    bodyId,
    promiseId,
    quantity,
    dueOn,
    place,
    districtSlug,
    wardCode: null,
    reason: words.setAside(match.groupName),
    proposedBy: forSupplier,
    agreedBy: forGroup,
  });
}

async function recordMatched(
  tx: Transaction,
  by: By,
  match: Match,
  carved: { readonly instalmentId: string; readonly number: number },
): Promise<void> {
  await recordEntry(tx, by, {
    type: 'need-matched',
    subject: { bodyId: match.bodyId, procurementId: match.procurementId },
    facts: {
      need: match.needId,
      promise: match.promiseId,
      match: match.matchId,
      proposedBy: match.proposedSide,
      quantity: match.quantity,
      onDay: match.onDay.toString(),
      variation: carved.number,
    },
  });
}
