import { one } from '../../../values/fraction.ts';
import { shareOut } from '../../../values/percentages.ts';

/**
 * One thing that several had a part in, shared equally among them so that it counts once: an event of £1,500 over three
 * projects is £500 each, a year of somebody’s work a twelfth in each month. Whole pence (or hundredths of a unit) in
 * and out; what does not divide goes to the first by one each, and the parts add up to the whole exactly. No parts is
 * a bug and throws.
 */
export function splitEqually(whole: number, parts: number): number[] {
  return shareOut(
    whole,
    Array.from({ length: parts }, () => one),
  );
}
