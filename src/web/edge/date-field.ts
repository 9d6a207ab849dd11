import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { parseDateFields } from '../../values/parse-date.ts';
import { dateFaults } from './date-field.words.en.ts';

type Typed = Readonly<Record<string, unknown>>;
type Refining = { readonly addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void };

/**
 * The date that a form’s three boxes (`name-day`, `name-month`, `name-year`) hold, inside a schema’s transform. What
 * is wrong with it becomes the error of the field `name`; `what` is the date in words: “the day you saw it”.
 */
export function dateFrom(typed: Typed, name: string, what: string, refining: Refining): Temporal.PlainDate {
  const part = (box: string) => {
    const value = typed[`${name}-${box}`];
    return typeof value === 'string' ? value : '';
  };
  const parsed = parseDateFields({ day: part('day'), month: part('month'), year: part('year') });
  if ('date' in parsed) return parsed.date;
  refining.addIssue({ code: 'custom', path: [name], message: dateFaults(what)[parsed.refused] });
  return z.NEVER;
}

/** What was typed in the three boxes, to show again. */
export function typedDate(typed: Typed, name: string) {
  const part = (box: string) => {
    const value = typed[`${name}-${box}`];
    return typeof value === 'string' ? value : undefined;
  };
  return { day: part('day'), month: part('month'), year: part('year') };
}
