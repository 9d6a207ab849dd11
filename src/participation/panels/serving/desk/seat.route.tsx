import { z } from 'zod';
import { type By, isRefused, type Refusal } from '../../../../acts/by.ts';
import type { Transaction } from '../../../../db/connect.ts';
import { londonDate } from '../../../../values/dates.ts';
import { refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import type { Visit } from '../../../../web/edge/visit.ts';
import { findOwnPanel } from '../../desk/find-own-panel.ts';
import { type AnswerRefusal, answerSeat } from '../answer-seat.ts';
import { currentConduct } from '../conduct.ts';
import { seatsHref } from '../hrefs.rules.ts';
import { leaveSeat } from '../leave-seat.ts';
import { seatName } from '../seat-name.en.ts';
import { getSeat, type Seat } from '../seats.queries.ts';
import { markSeatTold } from '../tell-seats.ts';
import { SeatPage, seatActs } from './seat.page.tsx';
import { panelKeepers } from './seats.route.tsx';
import { words } from './words.en.ts';

const refusals: Readonly<Record<AnswerRefusal | 'not-seated', Readonly<Record<string, string>>>> = {
  'answered-already': { '': words.refused['answered-already'] },
  'given-away': { '': words.refused['given-away'] },
  'conduct-not-accepted': { conduct: words.refused['conduct-not-accepted'] },
  'acts-for-bidder': { '': words.refused['acts-for-bidder'] },
  'not-seated': { '': words.notSeated },
};

const form = z.object({
  act: z.enum(seatActs, { error: words.whatBlank }),
  conduct: z.coerce.number().int().nullable().catch(null).default(null),
});

/** One drawn person’s seat; what they say by phone or letter is typed in here. */
export const seatRoute = route({
  path: '/work/:body/panels/:panel/members/:member',
  who: panelKeepers,
  object: findSeat,
  async page(at, { panel, seat }, shown) {
    const [conduct, now] = await Promise.all([currentConduct(), at.site.clock.now(at.db)]);
    const props = { panel, seat, conduct, today: londonDate(now), form: shown };
    return { title: words.seatTitle(seatName(seat)), desk: true, body: <SeatPage {...props} /> };
  },
  form,
  async post({ tx, by, object: { panel, seat }, input }) {
    const done = await carryOut(tx, by, seat, input);
    // Whoever acts for a bidder has left by this: the list says so.
    if (isRefused<AnswerRefusal | 'not-seated'>(done) && done.refused !== 'acts-for-bidder')
      return refuse(refusals[done.refused]);
    return seeOther(seatsHref(panel));
  },
});

function carryOut(
  tx: Transaction,
  by: By,
  seat: Seat,
  { act, conduct }: z.infer<typeof form>,
): Promise<object | Refusal<AnswerRefusal | 'not-seated'>> {
  if (act === 'told') return markSeatTold(tx, by, seat);
  if (act === 'stop') return leaveSeat(tx, by, seat);
  return answerSeat(tx, by, { ...seat, answer: act, conduct });
}

async function findSeat(at: Visit) {
  const panel = await findOwnPanel(at);
  const key = { bodyId: panel.bodyId, panelId: panel.id, memberId: at.params['member'] ?? '' };
  return { panel, seat: await getSeat(at.db, key) };
}
