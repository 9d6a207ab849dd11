import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { handOver, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { scoringHref } from '../../tenders/procurement-hrefs.rules.ts';
import { slotHref } from '../hrefs.ts';
import { deskScreen, theSlot } from './desk-screen.tsx';
import { type DraftRefusal, keepDraft } from './keep-draft.ts';
import { findOwnDesk, layOwnDesk, visitOwnDesk, wearsWrongHat } from './visit-desk.ts';
import { words } from './words.en.ts';

/** What an evaluator has typed so far is kept: by a button, and quietly by the page’s own script. */
export const draftRoute = route({
  path: '/work/:body/scoring/:procurement/questions/:criterion/:bid/draft',
  who: signedIn,
  object: findOwnDesk,
  async page(at, own, form) {
    const path = at.path.replace(/\/draft$/, '');
    if (Object.keys(form.errors).length === 0 || wearsWrongHat(at, own)) return seeOther(path);
    const laid = await visitOwnDesk(at, own);
    return laid.standing === 'may-score'
      ? deskScreen({ ...at, path }, own, laid, form)
      : seeOther(scoringHref(own.procurement));
  },
  form: z.object({
    score: z.coerce.number().int().nullable().catch(null).default(null),
    reason: z.string().default(''),
    strengths: z.string().default(''),
    gaps: z.string().default(''),
    quietly: z.string().optional(),
  }),
  async post({ at, tx, by, object: own, input }) {
    if (wearsWrongHat(at, own)) return seeOther(scoringHref(own.procurement));
    const { question, bid } = theSlot(at, await layOwnDesk(tx, own));
    const slot = { criterionId: question.id, bidId: bid.bidId };
    const kept = await keepDraft(tx, by, { ...keyOf(own.procurement), ...slot, ...input });
    const isKept = !isRefused<DraftRefusal>(kept);
    if (input.quietly) {
      const content = JSON.stringify({ says: isKept ? words.draftKept(kept.savedAt) : null });
      return handOver({ fileName: words.draftFile, mediaType: 'application/json', content, isShown: true });
    }
    if (!isKept) return refuse({ '': words.draftRefused[kept.refused] });
    return seeOther(slotHref(own.procurement, { code: question.code, label: bid.label }));
  },
});
