import { one } from '../../../values/fraction.ts';
import { shareOut } from '../../../values/percentages.ts';

/**
 * One event that several projects had a part in, shared equally among them so that it counts once: £1,500 over three
 * projects is £500 each. Whole pence (or hundredths of a unit) in and out; what does not divide goes to the first by
 * one each, and the parts add up to the whole exactly. No projects is a bug and throws.
 */
export function splitEvent(whole: number, projects: number): number[] {
  return shareOut(
    whole,
    Array.from({ length: projects }, () => one),
  );
}
