import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { aSupplier, signedIn } from '../../../web/edge/access.rules.ts';
import { dateFrom } from '../../../web/edge/date-field.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theSupplier, type Visit } from '../../../web/edge/visit.ts';
import { groupHref, visitGroup } from '../groups/visit-group.ts';
import { visitPublicNeed } from '../listing/need.route.tsx';
import { listNeedsOfGroup } from '../needs.queries.ts';
import { getOffer } from '../offers/offers.queries.ts';
import { parseQuantity } from '../posting/quantity.rules.ts';
import { standingOfNeed } from '../standing.rules.ts';
import { fitsKind, fitsPlace } from './match.rules.ts';
import { listOwed } from './owed.queries.ts';
import { AskOfferPage, ProposePage } from './propose.page.tsx';
import { proposeMatch } from './propose-match.ts';
import { words } from './words.en.ts';
import { matchHref } from './write-to-other.ts';

const typed = z.looseObject({
  promise: z.string().default(''),
  need: z.string().default(''),
  quantity: z.string().default(''),
  message: z.string().default(''),
});
const form = typed.transform((fields, at) => ({
  promise: fields.promise,
  need: fields.need,
  quantity: parseQuantity(fields.quantity) ?? 0,
  message: fields.message,
  onDay: dateFrom(fields, 'onDay', words.propose.dayWhat, at),
}));

async function visitProposal(at: Visit) {
  const need = await visitPublicNeed(at);
  const today = londonDate(await at.site.clock.now(at.db));
  const owed = await listOwed(at.db, theSupplier(at), today);
  return { need, promises: owed.filter((each) => fitsKind(need, each) && fitsPlace(need, each)) };
}

/** A supplier proposes to bring something for a need, under one of its promises that fits. */
export const proposeRoute = route({
  path: '/needs/:need/propose',
  who: aSupplier,
  object: visitProposal,
  page: (at, { need, promises }, shown) => ({
    title: words.propose.title,
    body: <ProposePage {...{ need, promises }} action={at.path} form={shown} />,
  }),
  form,
  async post({ at, tx, by, object: { need, promises }, input }) {
    const promise = promises.find(({ promiseId }) => promiseId === input.promise);
    if (!promise) return refuse({ promise: words.promiseMissing });
    const { bodyId, promiseId } = promise;
    const { quantity, onDay, message } = input;
    const proposal = { needId: need.needId, bodyId, promiseId, quantity, onDay, message };
    const made = await proposeMatch(tx, by, { ...proposal, publicUrl: at.site.publicUrl });
    if (isRefused(made)) return refuse(words.faults.propose[made.refused]);
    return seeOther(matchHref(made.matchId));
  },
});

async function visitAskedOffer(at: Visit) {
  const group = await visitGroup(at);
  const offer = await getOffer(at.db, at.params['offer'] ?? '');
  if (offer.state !== 'shown') throw new NotFound();
  const today = londonDate(await at.site.clock.now(at.db));
  const all = await listNeedsOfGroup(at.db, group.groupId);
  const needs = all.filter(
    (need) => standingOfNeed(need, today) === 'open' && fitsKind(need, offer) && fitsPlace(need, offer),
  );
  return { group, offer, needs };
}

/** A group asks for some of what a supplier offers, for one of its needs. */
export const askOfferRoute = route({
  path: '/groups/:group/offers/:offer',
  who: signedIn,
  object: visitAskedOffer,
  page: (at, { group, offer, needs }, shown) => ({
    title: words.askOffer.title,
    body: (
      <AskOfferPage {...{ offer, needs }} action={at.path} backHref={groupHref(group.slug)} form={shown} />
    ),
  }),
  form,
  async post({ at, tx, by, object: { offer, needs }, input }) {
    const need = needs.find(({ needId }) => needId === input.need);
    if (!need) return refuse({ need: words.askOffer.needMissing });
    const { bodyId, promiseId, offerId } = offer;
    const { quantity, onDay, message } = input;
    const proposal = { needId: need.needId, bodyId, promiseId, offerId, quantity, onDay, message };
    const made = await proposeMatch(tx, by, { ...proposal, publicUrl: at.site.publicUrl });
    if (isRefused(made)) return refuse(words.faults.propose[made.refused]);
    return seeOther(matchHref(made.matchId));
  },
});
