import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { heldBack } from '../../barred/hold-back.tsx';
import { checkPublicWords } from '../../clarifying/public-words/check-public-words.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { moderationHref } from '../hrefs.ts';
import { type AgreeRefusal, agreeScore } from './agree-score.ts';
import { agreeScreen, findSlot } from './agree-screen.tsx';
import { words } from './words.en.ts';

const fields: Readonly<Record<AgreeRefusal, string>> = {
  blank: 'reason',
  'too-short': 'reason',
  filler: 'reason',
  repeated: 'reason',
  'rests-on-nothing': 'reason',
  'conflicting-hats': '',
  'stood-aside': '',
  'fewer-than-three': '',
  'scores-missing': '',
  'already-agreed': '',
  'not-whole': 'score',
  'out-of-range': 'score',
  'names-a-scorer': 'reason',
};

/** The moderator writes the one score that the panel agrees for one answer. */
export const agreeRoute = heldBack(
  { of: ({ moderation }) => moderation.procurement, joinsNames: false },
  {
    path: '/work/:body/moderation/:procurement/:criterion/:bid',
    who: bodyRole('moderator'),
    object: findSlot,
    page(at, slot, form) {
      const { state } = slot.moderated;
      const isOpen =
        state === 'to-agree' || slot.moderated.agreed.some(({ bidId }) => bidId === slot.bid.bidId);
      // Until everyone is done nobody reads anyone’s score, the moderator neither.
      if (!isOpen) return seeOther(moderationHref(slot.moderation.procurement));
      return agreeScreen(at, slot, form);
    },
    form: z.object({
      score: z
        .string({ error: words.noScore })
        .regex(/^\d{1,2}$/, words.noScore)
        .transform(Number),
      reason: z.string().default(''),
    }),
    async post({ at, tx, by, object, input }) {
      const { moderation, moderated, bid } = object;
      const key = keyOf(moderation.procurement);
      const slot = { criterionId: moderated.question.id, bidId: bid.bidId };
      const found = await checkPublicWords(tx, by, key, { reason: input.reason });
      if (found) return refuse(found);
      const agreed = await agreeScore(tx, by, { ...key, ...slot, ...input });
      if (isRefused<AgreeRefusal>(agreed)) {
        return refuse({ [fields[agreed.refused]]: words.refusals[agreed.refused] });
      }
      return seeOther(at.query.has('large') ? `${at.path}?large=1` : at.path);
    },
  },
);
