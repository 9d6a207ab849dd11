import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { wrongHatScreen } from '../../../web/edge/edge.page.tsx';
import { refuse, seeOther, showScreen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { scoringHref } from '../../tenders/procurement-hrefs.rules.ts';
import { slotHref } from '../hrefs.ts';
import { findNextSlot } from './desk.rules.ts';
import { deskScreen, findComparisons, notesOf, theSlot } from './desk-screen.tsx';
import { giveScore, type ScoreRefusal } from './give-score.ts';
import { findOwnDesk, layOwnDesk, scorersHat, visitOwnDesk, wearsWrongHat } from './visit-desk.ts';
import { words } from './words.en.ts';

const fields: Readonly<Record<ScoreRefusal, string>> = {
  blank: 'reason',
  'too-short': 'reason',
  filler: 'reason',
  repeated: 'reason',
  'rests-on-nothing': 'reason',
  'out-of-range': 'score',
  'score-agreed': '',
  'scores-shown': '',
  'stood-aside': '',
  'not-trained': '',
  'declaration-missing': '',
  'conflict-undecided': '',
  'not-calibrated': '',
  'not-appointed': '',
  'not-your-question': '',
};

/** An evaluator scores one bid’s answer to one question. */
export const deskRoute = route({
  path: '/work/:body/scoring/:procurement/questions/:criterion/:bid',
  who: signedIn,
  object: findOwnDesk,
  async page(at, own, form) {
    if (wearsWrongHat(at, own)) return wrongHatScreen(scorersHat, at);
    const laid = await visitOwnDesk(at, own);
    if (laid.standing !== 'may-score') return seeOther(scoringHref(own.procurement));
    return deskScreen(at, own, laid, form);
  },
  form: z.object({
    score: z
      .string({ error: words.noScore })
      .regex(/^\d{1,2}$/, words.noScore)
      .transform(Number),
    reason: z.string().default(''),
    strengths: z.string().default(''),
    gaps: z.string().default(''),
  }),
  async post({ at, tx, by, object, input }) {
    if (wearsWrongHat(at, object)) return showScreen(wrongHatScreen(scorersHat, at));
    const { procurement } = object;
    const laid = await layOwnDesk(tx, object);
    const { question, bid } = theSlot(at, laid);
    const { criterionId, bidId } = { criterionId: question.id, bidId: bid.bidId };
    const given = await giveScore(tx, by, { ...keyOf(procurement), criterionId, bidId, ...input });
    if (isRefused<ScoreRefusal>(given))
      return refuse({ [fields[given.refused]]: words.refusals[given.refused] });
    const before = laid.own.find((score) => score.criterionId === criterionId && score.bidId === bidId);
    const noted = notesOf(input);
    const isNew = !before || notesOf(before) !== noted;
    const isWarned = isNew && findComparisons(laid, bidId, noted).length > 0;
    // Saved either way. A note that compares bids is shown again once, so that its writer can mend it.
    if (isWarned) return seeOther(at.path);
    const next = findNextSlot(laid.desk, { code: question.code, label: bid.label });
    return seeOther(next ? slotHref(procurement, next) : scoringHref(procurement));
  },
});
