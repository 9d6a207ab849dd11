import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../acts/by.ts';
import { claimCost } from '../participation/panels/expenses/claim-cost.ts';
import type { PanelKey } from '../participation/panels/panels.queries.ts';
import { nextDrawHour } from '../participation/panels/replacing/draw-hours.rules.ts';
import { replaceSeats } from '../participation/panels/replacing/replace-seats.ts';
import { answerSeat } from '../participation/panels/serving/answer-seat.ts';
import { currentConduct } from '../participation/panels/serving/conduct.ts';
import { addMeeting } from '../participation/panels/serving/plan-meetings.ts';
import { listSeats } from '../participation/panels/serving/seats.queries.ts';
import { markSeatTold } from '../participation/panels/serving/tell-seats.ts';
import { act, type Telling } from './cast.ts';
import { daysAfter } from './story-time.ts';

type Drawn = {
  readonly key: PanelKey;
  readonly keeper: Actor;
  readonly facilitator: Actor;
  readonly drawnAt: string;
};

/** Where the story’s messages say the site is: the address `npm start` gives. */
const STORY_ADDRESS = 'http://localhost:3000';
/** The first days on which the panel meets, counted from the draw, in hours. */
const meetings = [33, 61];

/** The facilitator tells people; they answer, one says no and another is drawn; two days are set. */
export async function tellService(telling: Telling, drawn: Drawn): Promise<void> {
  const { key, facilitator, drawnAt } = drawn;
  const told = daysAfter(drawnAt, 0.3);
  const answered = daysAfter(drawnAt, 1);
  await act(telling, { actor: facilitator, at: told }, async (tx, by) => {
    for (const seat of await listSeats(tx, key)) await markSeatTold(tx, by, seat);
    return { told: true };
  });
  const { version } = await currentConduct();
  const seats = await listSeats(telling.db, key);
  for (const [place, seat] of seats.entries()) {
    const answer = place === 1 ? 'decline' : 'accept';
    // The last one has not answered yet.
    if (place === seats.length - 1) continue;
    const actor: Actor = { personId: seat.personId ?? '', hat: { kind: 'resident' } };
    await act(telling, { actor, at: answered }, (tx, by) =>
      answerSeat(tx, by, { ...seat, answer, conduct: answer === 'accept' ? version : null }),
    );
  }
  const drawsAgain = nextDrawHour(Temporal.Instant.from(answered)).toString();
  await act(telling, { at: drawsAgain }, (tx, by) => replaceSeats(tx, by, key));
  for (const days of meetings) await setDay(telling, drawn, days);
  const [first] = seats;
  if (first) await claimTravel(telling, drawn, first.memberId);
}

/** A Saturday of the panel, from ten to three in London’s winter time. */
async function setDay(telling: Telling, { key, keeper, drawnAt }: Drawn, days: number): Promise<void> {
  const date = Temporal.Instant.from(daysAfter(drawnAt, days)).toZonedDateTimeISO('UTC').toPlainDate();
  const at = (time: string) => Temporal.Instant.from(`${date.toString()}T${time}:00Z`);
  const day = { startsAt: at('10:00'), endsAt: at('15:00'), place: 'The town hall; the way in has no steps' };
  await act(telling, { actor: keeper, at: daysAfter(drawnAt, 1.2) }, (tx, by) =>
    addMeeting(tx, by, { ...key, ...day, publicUrl: STORY_ADDRESS }),
  );
}

async function claimTravel(
  telling: Telling,
  { key, keeper, drawnAt }: Drawn,
  memberId: string,
): Promise<void> {
  const at = daysAfter(drawnAt, 2);
  const cost = {
    kind: 'travel',
    amountPence: 640,
    spentOn: Temporal.Instant.from(at).toZonedDateTimeISO('UTC').toPlainDate(),
    note: 'Two buses, to see the room.',
  } as const;
  await act(telling, { actor: keeper, at }, (tx, by) => claimCost(tx, by, { ...key, memberId, ...cost }));
}
