import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole, signedIn } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { keyOf } from '../../tenders/find-procurement.ts';
import { scoringHref } from '../../tenders/procurement-hrefs.rules.ts';
import { deskScreen, theSlot } from '../desk/desk-screen.tsx';
import { findOwnDesk, layOwnDesk, visitOwnDesk, wearsWrongHat } from '../desk/visit-desk.ts';
import { agreeScreen, findSlot } from './agree-screen.tsx';
import { dissentWords as words } from './dissent.words.en.ts';
import { type DissentRefusal, recordDissent } from './record-dissent.ts';

const pageOf = (path: string) => path.replace(/\/dissent$/, '');

function refusedAs(refused: DissentRefusal) {
  return refuse({ dissent: words.refusals[refused] });
}

/** The moderator records that somebody at the meeting does not agree. */
export const dissentRoute = heldBack(
  { of: ({ moderation }) => moderation.procurement, joinsNames: false },
  {
    path: '/work/:body/moderation/:procurement/:criterion/:bid/dissent',
    who: bodyRole('moderator'),
    object: findSlot,
    page: (at, slot, form) =>
      Object.keys(form.errors).length === 0
        ? seeOther(pageOf(at.path))
        : agreeScreen({ ...at, path: pageOf(at.path) }, slot, form),
    form: z.object({ personId: z.uuid(words.whoBlank), dissent: z.string().default('') }),
    async post({ at, tx, by, object: { moderation, moderated, bid }, input }) {
      const slot = { criterionId: moderated.question.id, bidId: bid.bidId };
      const { personId, dissent } = input;
      const key = keyOf(moderation.procurement);
      const recorded = await recordDissent(tx, by, { ...key, ...slot, personId, words: dissent });
      return isRefused<DissentRefusal>(recorded) ? refusedAs(recorded.refused) : seeOther(pageOf(at.path));
    },
  },
);

/** Somebody who scored says for themselves that they do not agree. */
export const ownDissentRoute = route({
  path: '/work/:body/scoring/:procurement/questions/:criterion/:bid/dissent',
  who: signedIn,
  object: findOwnDesk,
  async page(at, own, form) {
    const path = pageOf(at.path);
    if (Object.keys(form.errors).length === 0 || wearsWrongHat(at, own)) return seeOther(path);
    return deskScreen({ ...at, path }, own, await visitOwnDesk(at, own), form);
  },
  form: z.object({ dissent: z.string().default('') }),
  async post({ at, tx, by, object: own, input }) {
    if (wearsWrongHat(at, own)) return seeOther(scoringHref(own.procurement));
    const { question, bid } = theSlot(at, await layOwnDesk(tx, own));
    const slot = { criterionId: question.id, bidId: bid.bidId, personId: by.actor.personId };
    const key = keyOf(own.procurement);
    const recorded = await recordDissent(tx, by, { ...key, ...slot, words: input.dissent });
    return isRefused<DissentRefusal>(recorded) ? refusedAs(recorded.refused) : seeOther(pageOf(at.path));
  },
});
