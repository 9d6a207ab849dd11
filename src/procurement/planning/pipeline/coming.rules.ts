import { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../../values/dates.ts';

/** When residents can speak about what is coming, as days; null while nobody has said. */
export type Speaking = {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | null;
  readonly when: 'now' | 'later' | 'over';
};

type Said = {
  readonly roundOpensAt: Temporal.Instant | null;
  readonly roundClosesAt: Temporal.Instant | null;
  readonly residentsFrom: Temporal.PlainDate | null;
  readonly residentsUntil: Temporal.PlainDate | null;
};

/** An announced round says best when residents can speak; before there is one, the pipeline does. */
export function decideSpeaking(said: Said, today: Temporal.PlainDate): Speaking | null {
  const { roundOpensAt, roundClosesAt, residentsFrom, residentsUntil } = said;
  const from = roundOpensAt ? londonDate(roundOpensAt) : residentsFrom;
  const until = roundClosesAt ? londonDate(roundClosesAt) : residentsUntil;
  if (!from) return null;
  const { compare } = Temporal.PlainDate;
  if (compare(today, from) < 0) return { from, until, when: 'later' };
  return { from, until, when: until && compare(today, until) > 0 ? 'over' : 'now' };
}
