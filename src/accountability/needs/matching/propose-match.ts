import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { readSpokenText } from '../../../participation/network/spoken-text.rules.ts';
import { listRepresentatives } from '../../../people/roles/roles.queries.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { lockPromise } from '../../promises/promises.queries.ts';
import { actsForGroup } from '../acts-for.ts';
import { isMember } from '../groups/groups.queries.ts';
import { getNeedForUpdate, type Need } from '../needs.queries.ts';
import { getOfferForUpdate, type Offer } from '../offers/offers.queries.ts';
import { findFault } from './find-fault.ts';
import type { MatchSide } from './match.rules.ts';
import { hasOpenMatch, insertMatch, insertMessage } from './matches.queries.ts';
import { getOwed, type OwedPromise } from './owed.queries.ts';
import type { ProposeRefusal } from './refusals.rules.ts';
import { writeToOther } from './write-to-other.ts';

export const longestMessage = 1000;
export type Proposal = {
  readonly needId: string;
  /** Of the promise, where a supplier proposes; an offer names its own. */
  readonly bodyId: string;
  readonly promiseId: string;
  readonly offerId?: string | undefined;
  readonly quantity: number;
  readonly onDay: Temporal.PlainDate;
  readonly message: string;
  readonly publicUrl: string;
};

/**
 * One side proposes that so much of a promise goes to a need on a day: the supplier that owes it, or the group, under an
 * offer of that supplier. Nothing is set aside before the other side accepts. Nobody proposes to themselves.
 */
export async function proposeMatch(
  tx: Transaction,
  by: By,
  input: Proposal,
): Promise<{ readonly matchId: string } | Refusal<ProposeRefusal>> {
  const need = await getNeedForUpdate(tx, input.needId);
  const offer = input.offerId === undefined ? undefined : await getOfferForUpdate(tx, input.offerId);
  const promiseKey = offer ?? input;
  await lockPromise(tx, promiseKey);
  const now = await by.clock.now(tx);
  const promise = await getOwed(tx, promiseKey, londonDate(now));
  const side = await sideOf(tx, by, need, promise);
  if (side === 'group' && !offer) throw new NotFound();
  if (await isOnBothSides(tx, by, side, need, promise)) return { refused: 'both-sides' };
  const message = readMessage(input.message);
  if ('refused' in message) return message;
  if (await hasOpenMatch(tx, { ...promise, needId: need.needId })) return { refused: 'proposed-already' };
  const fault = findFault({ need, promise, offer }, input, londonDate(now));
  if (fault) return { refused: fault };
  const matchId = uuidV7(now.epochMilliseconds, by.random);
  await save(tx, by, { ...input, need, promise, offer, side, matchId, now, message: message.text });
  return { matchId };
}

async function sideOf(tx: Transaction, by: By, need: Need, promise: OwedPromise): Promise<MatchSide> {
  const { hat } = by.actor;
  if (need.state !== 'shown') throw new NotFound();
  if (hat.kind === 'supplier' && hat.supplierId === promise.supplierId) return 'supplier';
  if (await actsForGroup(tx, by.actor, need)) return 'group';
  throw new NotFound();
}

async function isOnBothSides(
  tx: Transaction,
  { actor: { personId } }: By,
  side: MatchSide,
  need: Need,
  { supplierId }: OwedPromise,
): Promise<boolean> {
  if (side === 'supplier') return await isMember(tx, need.groupId, personId);
  const representatives = await listRepresentatives(tx, [supplierId]);
  return representatives.some((each) => each.personId === personId);
}

/** Words for the other side, before anything is agreed: no address, number or link. Nothing is fine too. */
function readMessage(typed: string) {
  if (typed.trim() === '') return { text: '' };
  const read = readSpokenText(typed, longestMessage);
  if ('text' in read) return read;
  if (read.refused === 'too-long') return { refused: 'message-long' } as const;
  return read.refused === 'gives-away'
    ? ({ refused: 'message-gives-away' } as const)
    : { text: typed.trim() };
}

type Saving = Proposal & {
  readonly need: Need;
  readonly promise: OwedPromise;
  readonly offer: Offer | undefined;
  readonly side: MatchSide;
  readonly matchId: string;
  readonly now: Temporal.Instant;
};

async function save(tx: Transaction, by: By, saving: Saving): Promise<void> {
  const { need, promise, offer, side, matchId, now, message } = saving;
  const { bodyId, procurementId, promiseId, supplierId } = promise;
  await insertMatch(tx, {
    body_id: bodyId,
    procurement_id: procurementId,
    promise_id: promiseId,
    id: matchId,
    need_id: need.needId,
    group_id: need.groupId,
    supplier_id: supplierId,
    offer_id: offer?.offerId ?? null,
    quantity: saving.quantity,
    on_day: saving.onDay,
    proposed_side: side,
    proposed_by: by.actor.personId,
    proposed_at: now,
  });
  if (message !== '') {
    const id = uuidV7(now.epochMilliseconds, by.random);
    await insertMessage(tx, { bodyId, matchId, id, side, text: message, by: by.actor.personId, at: now });
  }
  const told = { matchId, groupId: need.groupId, supplierId, publicUrl: saving.publicUrl };
  await writeToOther(tx, by, side, told, ['proposed', need.title]);
}
