import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { londonDate } from '../../../values/dates.ts';
import { signedIn } from '../../../web/edge/access.rules.ts';
import { type FormState, freshForm, refuse, type Screen, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { countOwnLessonsLeft } from '../../training/training.queries.ts';
import { type AnswerRefusal, answerSeat } from './answer-seat.ts';
import { currentConduct } from './conduct.ts';
import { findMySeat, type OwnSeat } from './find-own-seat.ts';
import { mySeatHref } from './hrefs.rules.ts';
import { listAttendance, listMeetings } from './meetings.queries.ts';
import { OfferedPage } from './offered.page.tsx';
import { isAfter } from './seat.rules.ts';
import { EndedPage, SeatedPage } from './seated.page.tsx';
import { words } from './words.en.ts';

const fields: Readonly<Record<AnswerRefusal, string>> = {
  'answered-already': '',
  'given-away': '',
  'conduct-not-accepted': 'conduct',
  'acts-for-bidder': '',
  'facilitator-only': '',
  'answers-themselves': '',
};

/** A drawn person’s own place: they answer, and then find here all that they need. */
export const mySeatRoute = route({
  path: '/panels/:panel/my-seat',
  who: signedIn,
  object: findMySeat,
  page: mySeatScreen,
  form: z.object({
    answer: z.enum(['accept', 'decline'], { error: words.answerBlank }),
    conduct: z.coerce.number().int().nullable().catch(null).default(null),
  }),
  async post({ tx, by, object: { panel, seat }, input }) {
    const answered = await answerSeat(tx, by, { ...seat, ...input });
    // Whoever acts for a bidder has left by this: the page says so.
    if (isRefused<AnswerRefusal>(answered) && answered.refused !== 'acts-for-bidder')
      return refuse({ [fields[answered.refused]]: words.refused[answered.refused] });
    return seeOther(mySeatHref(panel));
  },
});

const saved: Readonly<Record<string, string>> = {
  days: words.savedDays,
  needs: words.savedNeeds,
  pay: words.savedPay,
};

/** The page for where a seat stands: a question, everything about sitting there, or thanks. */
export async function mySeatScreen(
  at: Visit,
  { panel, seat }: OwnSeat,
  form: FormState = freshForm,
): Promise<Screen> {
  const secret = { title: words.title(panel.title), isSecret: true } as const;
  const [conduct, now] = await Promise.all([currentConduct(), at.site.clock.now(at.db)]);
  if (seat.state === 'offered') {
    const isLate = seat.answerBy !== null && isAfter(londonDate(now), seat.answerBy);
    const shown = { panel, seat, conduct, isLate, form };
    return { ...secret, body: <OfferedPage {...shown} /> };
  }
  if (seat.state !== 'accepted') return { ...secret, body: <EndedPage panel={panel} seat={seat} /> };
  const [meetings, attendance, lessonsLeft] = await Promise.all([
    listMeetings(at.db, seat),
    listAttendance(at.db, seat),
    seat.personId ? countOwnLessonsLeft(at.db, seat.personId) : 0,
  ]);
  const own = attendance.filter(({ memberId }) => memberId === seat.memberId);
  const shown = { panel, seat, conduct, meetings, own, now, lessonsLeft, form };
  return { ...secret, body: <SeatedPage {...shown} saved={saved[at.query.get('saved') ?? '']} /> };
}
