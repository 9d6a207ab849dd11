import { Temporal } from 'temporal-polyfill';
import { checkClaim } from '../accountability/evidence/check-claim.ts';
import { decidePosting } from '../accountability/needs/desk/decide-posting.ts';
import { acceptMatch } from '../accountability/needs/matching/accept-match.ts';
import { listOwed } from '../accountability/needs/matching/owed.queries.ts';
import { proposeMatch } from '../accountability/needs/matching/propose-match.ts';
import { sayArrived } from '../accountability/needs/matching/say-arrived.ts';
import { sayGiven } from '../accountability/needs/matching/say-given.ts';
import { makeOffer } from '../accountability/needs/offers/make-offer.ts';
import type { Actor } from '../acts/by.ts';
import { londonDate } from '../values/dates.ts';
import { act, bidder, idOf, staff, type Telling } from './cast.ts';

/** A supplier brings what a group asked for, both say so, and the public body checks it. */
export type StoryMatch = {
  readonly supplier: string;
  readonly by: string;
  readonly quantity: number;
  readonly onDay: string;
  readonly message: string;
  readonly proposedAt: string;
  readonly acceptedAt: string;
  readonly given: { readonly at: string; readonly note: string };
  readonly arrived: { readonly at: string; readonly note: string };
  readonly checked: {
    readonly by: string;
    readonly at: string;
    readonly restsOn: 'file' | 'link';
    readonly reason: string;
  };
};
export type OfferFile = {
  readonly supplier: string;
  readonly by: string;
  readonly measure: string;
  readonly title: string;
  readonly quantity: string;
  readonly district: string;
  readonly endsOn: string;
  readonly body: string;
  readonly reader: string;
  readonly offeredAt: string;
  readonly shownAt: string;
};

type Asked = {
  readonly needId: string;
  readonly kind: string;
  readonly bodySlug: string;
  /** The volunteer who answers for the group. */
  readonly actor: Actor;
  readonly publicUrl: string;
};

/** From the supplier’s proposal to the contract manager’s check. */
export async function tellMatch(telling: Telling, asked: Asked, told: StoryMatch): Promise<void> {
  const { publicUrl, actor, needId } = asked;
  const { quantity, message, given, arrived, checked } = told;
  const supplier = bidder(telling.cast, told.by, told.supplier);
  const promise = await promiseOf(telling, told.supplier, asked.kind, told.proposedAt);
  const onDay = Temporal.PlainDate.from(told.onDay);
  const proposal = { ...promise, needId, quantity, onDay, message, publicUrl };
  const { matchId } = await act(telling, { actor: supplier, at: told.proposedAt }, (tx, by) =>
    proposeMatch(tx, by, proposal),
  );
  const match = { matchId, publicUrl, quantity };
  await act(telling, { actor, at: told.acceptedAt }, (tx, by) => acceptMatch(tx, by, match));
  const { claimId } = await act(telling, { actor: supplier, at: given.at }, (tx, by) =>
    sayGiven(tx, by, { ...match, note: given.note }),
  );
  await act(telling, { actor, at: arrived.at }, (tx, by) =>
    sayArrived(tx, by, { ...match, note: arrived.note }),
  );
  const manager = staff(telling.cast, checked.by, asked.bodySlug, 'contract-manager');
  const { restsOn, reason } = checked;
  const { bodyId } = promise;
  const check = { bodyId, claimId, decision: 'verified', restsOn, reason, publicUrl } as const;
  await act(telling, { actor: manager, at: checked.at }, (tx, by) => checkClaim(tx, by, check));
}

/** A supplier offers more under its promise, and it is read. */
export async function tellOffer(telling: Telling, told: OfferFile, publicUrl: string): Promise<void> {
  const promise = await promiseOf(telling, told.supplier, told.measure, told.offeredAt);
  const { title, quantity, district: districtSlug } = told;
  const offer = { ...promise, title, quantity, districtSlug, endsOn: Temporal.PlainDate.from(told.endsOn) };
  const { offerId } = await act(
    telling,
    { actor: bidder(telling.cast, told.by, told.supplier), at: told.offeredAt },
    (tx, by) => makeOffer(tx, by, offer),
  );
  const { bodyId } = promise;
  const shown = { bodyId, kind: 'offer', id: offerId, decision: 'show', ground: '', reason: '' } as const;
  const reader = staff(telling.cast, told.reader, told.body, 'facilitator');
  await act(telling, { actor: reader, at: told.shownAt }, (tx, by) =>
    decidePosting(tx, by, { ...shown, publicUrl }),
  );
}

async function promiseOf({ db, cast }: Telling, supplier: string, measure: string, at: string) {
  const on = londonDate(Temporal.Instant.from(at));
  const owed = await listOwed(db, idOf(cast.suppliers, supplier), on);
  const found = owed.find(({ measureSlug }) => measureSlug === measure);
  if (!found) throw new Error(`the story’s ${supplier} owes nothing of ${measure}`);
  const { bodyId, promiseId } = found;
  return { bodyId, promiseId };
}
