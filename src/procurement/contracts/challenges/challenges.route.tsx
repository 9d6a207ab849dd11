import { aSupplier, bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { ChallengePage } from './challenge.page.tsx';
import { carryOutChallenge, challengeForm } from './challenge-form.ts';
import { ChallengesPage } from './challenges.page.tsx';
import { visitChallenges, visitOwnChallenge } from './visit-challenges.ts';
import { words } from './words.en.ts';

/** A bidder tells the authority that it has gone to court, and later that this is over. */
export const challengeRoute = route({
  path: '/tenders/:body/:procurement/challenge',
  who: aSupplier,
  object: visitOwnChallenge,
  page: (at, desk, form) => ({
    title: words.title(desk.procurement.title),
    thread: desk.thread,
    body: <ChallengePage desk={desk} form={form} action={at.path} />,
  }),
  form: challengeForm,
  post: (act) => carryOutChallenge(act, { supplierId: act.object.supplierId, toldAs: 'supplier' }),
});

/** The authority records a court case on being served, and how each ended. */
export const challengesRoute = route({
  path: '/work/:body/contracts/:procurement/challenges',
  who: bodyRole('procurement-officer', 'commissioner'),
  object: visitChallenges,
  page: (at, desk, form) => ({
    title: words.deskTitle(desk.procurement.title),
    desk: true,
    thread: desk.thread,
    body: <ChallengesPage desk={desk} form={form} action={at.path} />,
  }),
  form: challengeForm,
  post(act) {
    const { input, object } = act;
    if (input.act !== 'tell') return carryOutChallenge(act, { supplierId: '', toldAs: 'authority' });
    const bidder = object.bidders.find(({ supplierSlug }) => supplierSlug === input.supplier);
    if (!bidder) return Promise.resolve(refuse({ supplier: words.chooseWhose }));
    return carryOutChallenge(act, { supplierId: bidder.supplierId, toldAs: 'authority' });
  },
});
