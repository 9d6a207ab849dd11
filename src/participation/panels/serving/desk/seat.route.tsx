import { z } from 'zod';
import { type By, isRefused, type Refusal } from '../../../../acts/by.ts';
import type { Transaction } from '../../../../db/connect.ts';
import { londonDate } from '../../../../values/dates.ts';
import { refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../../web/edge/visit.ts';
import { findOwnPanel } from '../../desk/find-own-panel.ts';
import { type AnswerRefusal, answerSeat } from '../answer-seat.ts';
import { currentConduct } from '../conduct.ts';
import { seatHref, seatsHref } from '../hrefs.rules.ts';
import { type LeaveRefusal, leaveSeat } from '../leave-seat.ts';
import { seatName } from '../seat-name.en.ts';
import { getSeatById, type Seat } from '../seats.queries.ts';
import { askAgain, markSeatTold } from '../tell-seats.ts';
import { SeatPage, seatActs, type TypedAct } from './seat.page.tsx';
import { panelKeepers } from './seats.route.tsx';
import { words } from './words.en.ts';

type TypedRefusal = AnswerRefusal | LeaveRefusal;

const refusals: Readonly<Record<TypedRefusal, Readonly<Record<string, string>>>> = {
  'answered-already': { '': words.refused['answered-already'] },
  'given-away': { '': words.refused['given-away'] },
  'conduct-not-accepted': { conduct: words.refused['conduct-not-accepted'] },
  'acts-for-bidder': { '': words.refused['acts-for-bidder'] },
  'facilitator-only': { '': words.refused['facilitator-only'] },
  'answers-themselves': { '': words.refused['answers-themselves'] },
  'not-seated': { '': words.notSeated },
};

const form = z.object({
  act: z.enum(seatActs, { error: words.whatBlank }),
  conduct: z.coerce.number().int().nullable().catch(null).default(null),
});

/** One drawn person’s seat; what somebody without e-mail says by phone or letter is typed in here. */
export const seatRoute = route({
  path: '/work/:body/panels/:panel/members/:seat',
  who: panelKeepers,
  object: findSeat,
  async page(at, { panel, seat }, shown) {
    const [conduct, now] = await Promise.all([currentConduct(), at.site.clock.now(at.db)]);
    const { hat } = theActor(at);
    const isFacilitator = hat.kind === 'body' && hat.role === 'facilitator';
    const today = londonDate(now);
    const props = { panel, seat, conduct, today, isFacilitator, isAsked: at.query.has('asked'), form: shown };
    return {
      title: words.seatTitle(seatName(seat)),
      desk: true,
      isSecret: true,
      body: <SeatPage {...props} />,
    };
  },
  form,
  async post({ at, tx, by, object: { panel, seat }, input }) {
    const { act, conduct } = input;
    if (act === 'ask') {
      const asked = await askAgain(tx, by, { ...seat, publicUrl: at.site.publicUrl });
      if ('refused' in asked) return refuse({ '': words.askRefused[asked.refused] });
      return seeOther(`${seatHref(panel, seat.seatId)}?asked`);
    }
    const done = await carryOut(tx, by, seat, { act, conduct });
    // Whoever acts for a bidder has left by this: the list says so.
    if (isRefused<TypedRefusal>(done) && done.refused !== 'acts-for-bidder')
      return refuse(refusals[done.refused]);
    return seeOther(seatsHref(panel));
  },
});

function carryOut(
  tx: Transaction,
  by: By,
  seat: Seat,
  { act, conduct }: { readonly act: TypedAct; readonly conduct: number | null },
): Promise<object | Refusal<TypedRefusal>> {
  if (act === 'told') return markSeatTold(tx, by, seat);
  if (act === 'stop') return leaveSeat(tx, by, seat);
  return answerSeat(tx, by, { ...seat, answer: act, conduct });
}

async function findSeat(at: Visit) {
  const panel = await findOwnPanel(at);
  const key = { bodyId: panel.bodyId, panelId: panel.id, seatId: at.params['seat'] ?? '' };
  return { panel, seat: await getSeatById(at.db, key) };
}
