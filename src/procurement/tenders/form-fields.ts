import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type DateRefusal, parseDateFields } from '../../values/parse-date.ts';
import { type PoundsRefusal, parsePounds } from '../../values/parse-pounds.ts';
import { words as edgeWords } from '../../web/edge/words.en.ts';

/** A posted form as it came: every fault of it is found in one go, not the first alone. */
export type Typed = Readonly<Record<string, unknown>>;

/** Reads a posted form field by field. `fault` names a field and says what is wrong with it. */
export type FormReader = {
  readonly typed: Typed;
  readonly fault: (field: string, sentence: string) => void;
};

/** A form schema from a function that reads its fields; a fault anywhere and nothing comes of it. */
export function formOf<F>(read: (form: FormReader) => F): z.ZodType<F> {
  return z.record(z.string(), z.unknown()).transform((typed, context) => {
    const faults: string[] = [];
    const fault = (field: string, sentence: string) => {
      faults.push(field);
      context.addIssue({ code: 'custom', path: [field], message: sentence });
    };
    const value = read({ typed, fault });
    return faults.length > 0 ? z.NEVER : value;
  });
}

export function readText(
  { typed, fault }: FormReader,
  field: string,
  limits: { readonly blank?: string; readonly max?: number; readonly long?: string } = {},
): string {
  const value = typed[field];
  const text = typeof value === 'string' ? value.replace(/\r\n/g, '\n').trim() : '';
  if (text === '' && limits.blank) fault(field, limits.blank);
  if (limits.max && text.length > limits.max) fault(field, limits.long ?? edgeWords.tooLong(limits.max));
  return text;
}

export function readChoice<Choice extends string>(
  { typed, fault }: FormReader,
  field: string,
  choices: readonly Choice[],
  blank: string,
): Choice {
  const found = choices.find((choice) => choice === typed[field]);
  if (!found) fault(field, blank);
  return found ?? (choices[0] as Choice);
}

/** Every box ticked, once each. */
export function readTicked({ typed }: FormReader, field: string): string[] {
  const value = typed[field];
  const ticked = Array.isArray(value) ? value : [value];
  return [...new Set(ticked.filter((each): each is string => typeof each === 'string' && each !== ''))];
}

/** An amount above zero, in pence; zero itself too where it is allowed. */
export function readPounds(
  form: FormReader,
  field: string,
  wrong: Readonly<Record<PoundsRefusal | 'zero', string>>,
  options: { readonly zeroAllowed?: boolean } = {},
): number {
  const parsed = parsePounds(readText(form, field));
  const refusal = 'refused' in parsed ? parsed.refused : null;
  if (refusal) form.fault(field, wrong[refusal]);
  const pence = 'pence' in parsed ? parsed.pence : 0;
  if (!refusal && pence === 0 && !options.zeroAllowed) form.fault(field, wrong.zero);
  return pence;
}

/** A date typed in three fields named `<field>-day` and so on; null once its fault is said. */
export function readDate(
  form: FormReader,
  field: string,
  wrong: Readonly<Record<DateRefusal, string>>,
): Temporal.PlainDate | null {
  const part = (name: string) => readText(form, `${field}-${name}`);
  const parsed = parseDateFields({ day: part('day'), month: part('month'), year: part('year') });
  if ('date' in parsed) return parsed.date;
  form.fault(field, wrong[parsed.refused]);
  return null;
}

/** What stands in a field of a form shown again, or what the page starts with. */
export function shownValue(
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
  field: string,
  start = '',
): string {
  const value = values[field];
  return typeof value === 'string' ? value : start;
}

/** The same for a date in three fields. */
export function shownDate(
  values: Readonly<Record<string, string | readonly string[] | undefined>>,
  field: string,
  start?: Temporal.PlainDate | null,
) {
  return {
    day: shownValue(values, `${field}-day`, start ? String(start.day) : ''),
    month: shownValue(values, `${field}-month`, start ? String(start.month) : ''),
    year: shownValue(values, `${field}-year`, start ? String(start.year) : ''),
  };
}
