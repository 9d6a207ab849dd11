import type { z } from 'zod';
import { type FormReader, formOf, readDate, readPounds } from '../../../procurement/tenders/form-fields.ts';
import { dateFaults } from '../../../web/edge/date-field.words.en.ts';
import type { SpendDraft } from './call-off.rules.ts';
import { words } from './words.en.ts';

const dayNames = ['from', 'to', 'dueOn'] as const;

/** Spend as it is typed: an amount and three days. */
export const spendForm: z.ZodType<SpendDraft> = formOf((form) => {
  const pence = readPounds(form, 'pounds', words.poundsWrong);
  const [from, to, dueOn] = dayNames.map((name) => readDay(form, name));
  return { pence, from, to, dueOn } as SpendDraft;
});

/** Where a fault of a day leads: to its first box. */
export const dayIds = Object.fromEntries(dayNames.map((name) => [name, `${name}-day`]));

function readDay(form: FormReader, name: (typeof dayNames)[number]) {
  return readDate(form, name, dateFaults(words.dates[name]));
}
