import type { DateRefusal } from '../../../values/parse-date.ts';
import { type PoundsRefusal, parsePounds } from '../../../values/parse-pounds.ts';
import { asksAnswer } from '../../criteria/criterion.rules.ts';
import {
  type AskedCommitment,
  askedOf,
  type FormCriterion,
  lineFieldsOf,
  perSpendOf,
} from '../bid-fields.rules.ts';
import type { BidContent, CommitmentLine, Declaration, NamedSubcontractor } from './bid-content.rules.ts';
import { isMoreThanAll, isQuantity } from './quantity.rules.ts';
import { readTypedDay } from './typed-day.rules.ts';

/**
 * What the form is read against, as plain JSON: a page hands it to the browser. Days are `2026-11-01`; the
 * sub-contractors are those who have confirmed, and come from the site, not from fields.
 */
export type FormGround = {
  readonly criteria: readonly FormCriterion[];
  /** The unit of every measure that may be chosen, by its id. */
  readonly units: Readonly<Record<string, string>>;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly subcontractors: readonly NamedSubcontractor[];
  /** Names of those who have not agreed: they agree, or are taken out, before the bid is sealed. */
  readonly unconfirmed: readonly string[];
  /** What each measure is called, by its id. */
  readonly names: Readonly<Record<string, string>>;
  /** What one unit is worth in pence, for the measures that say. */
  readonly unitPence: Readonly<Record<string, number>>;
  /** How many people work for the supplier, by its last signed Review. */
  readonly workforce: number | null;
};

/** What was typed, flat: `price`, `answer.<criterion>`, `commit.<criterion>.<measure>.quantity`. */
export type FieldValues = Readonly<Record<string, unknown>>;

type About = { readonly code: string; readonly measure: string | null; readonly line: number };

/** What is wrong with one field. The words for it are in `fault-sentences.en.ts`. */
export type FieldFault = { readonly field: string } & (
  | { readonly kind: 'price'; readonly why: PoundsRefusal | 'zero' }
  | { readonly kind: 'answer'; readonly why: 'blank' | 'long'; readonly code: string }
  | ({
      readonly kind: 'commitment';
      readonly why: 'quantity' | 'more-than-all' | 'before-start' | 'place-blank' | 'place-long';
    } & About)
  | ({ readonly kind: 'day'; readonly why: DateRefusal } & About)
  | { readonly kind: 'declaration' }
  | { readonly kind: 'unconfirmed'; readonly name: string }
);

export const WORDS_ASKED = 500;
/** Twice as long as asked for is refused; a little too long is warned of. */
export const MOST_WORDS = 2 * WORDS_ASKED;
const MOST_PLACE_LETTERS = 120;

type Reading = { readonly values: FieldValues; readonly ground: FormGround; readonly faults: FieldFault[] };

/**
 * Reads the flat fields of the bid form: what the bid says, and every fault by its field. With a fault, what is read
 * is only good for showing. The browser that seals and the server that takes a bid without JavaScript both read it here,
 * so that both make the same bid of the same fields.
 */
export function offerFromFields(
  values: FieldValues,
  ground: FormGround,
): { readonly content: BidContent; readonly faults: readonly FieldFault[] } {
  const reading: Reading = { values, ground, faults: [] };
  const content = {
    pricePence: readPrice(reading),
    answers: ground.criteria.filter(asksAnswer).map((criterion) => readAnswer(reading, criterion)),
    commitments: askedOf(ground.criteria).flatMap((asked) =>
      lineFieldsOf(asked).flatMap((field, index) => readLine(reading, asked, { field, line: index + 1 })),
    ),
    subcontractors: readSubcontractors(reading),
    declarations: readDeclarations(reading),
  };
  return { content, faults: reading.faults };
}

/** A text as it was typed, with line ends of one kind and no space around it. */
export function textAt(values: FieldValues, field: string): string {
  const value = values[field];
  return typeof value === 'string' ? value.replace(/\r\n/g, '\n').trim() : '';
}

export function countWords(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

function readPrice({ values, faults }: Reading): number {
  const parsed = parsePounds(textAt(values, 'price'));
  const why = 'refused' in parsed ? parsed.refused : parsed.pence === 0 ? 'zero' : null;
  if (why) faults.push({ field: 'price', kind: 'price', why });
  return 'pence' in parsed ? parsed.pence : 0;
}

function readAnswer({ values, faults }: Reading, { id, code }: FormCriterion) {
  const field = `answer.${id}`;
  const answer = textAt(values, field);
  if (answer === '') faults.push({ field, kind: 'answer', why: 'blank', code });
  if (countWords(answer) > MOST_WORDS) faults.push({ field, kind: 'answer', why: 'long', code });
  return { criterionId: id, answer };
}

const parts = ['quantity', 'place', 'by-day', 'by-month', 'by-year'] as const;

/** Nothing typed is nothing offered, unless a measure was chosen: then the rest is needed too. */
function readLine(
  { values, ground, faults }: Reading,
  { criterion, measure }: AskedCommitment,
  { field, line }: { readonly field: string; readonly line: number },
): CommitmentLine[] {
  const at = (part: string) => textAt(values, `${field}.${part}`);
  const measureId = measure?.id ?? at('measure');
  const isOffered = measure ? parts.some((part) => at(part) !== '') : measureId !== '';
  if (!isOffered) return [];
  const about = { code: criterion.code, measure: measure?.plainName ?? null, line };
  const wrong = (part: string, why: (FieldFault & { kind: 'commitment' })['why']) =>
    faults.push({ field: `${field}.${part}`, kind: 'commitment', why, ...about });
  const quantity = at('quantity').replaceAll(',', '');
  if (!isQuantity(quantity)) wrong('quantity', 'quantity');
  else if (isMoreThanAll(quantity, ground.units[measureId] ?? '')) wrong('quantity', 'more-than-all');
  const dueOn = readTypedDay({ day: at('by-day'), month: at('by-month'), year: at('by-year') });
  if ('refused' in dueOn) faults.push({ field: `${field}.by`, kind: 'day', why: dueOn.refused, ...about });
  else if (dueOn.day < ground.startsOn) wrong('by', 'before-start');
  const place = at('place');
  if (place === '') wrong('place', 'place-blank');
  if (place.length > MOST_PLACE_LETTERS) wrong('place', 'place-long');
  const perSpendPence = perSpendOf(criterion, measureId);
  const per = perSpendPence === undefined ? {} : { perSpendPence };
  return 'day' in dueOn
    ? [{ criterionId: criterion.id, measureId, quantity, dueOn: dueOn.day, place, ...per }]
    : [];
}

function readSubcontractors({ ground, faults }: Reading): readonly NamedSubcontractor[] {
  for (const name of ground.unconfirmed) faults.push({ field: 'subcontractors', kind: 'unconfirmed', name });
  return ground.subcontractors;
}

function readDeclarations({ values, faults }: Reading): Declaration[] {
  if (textAt(values, 'declared') === 'true-and-own') return ['true-and-own'];
  faults.push({ field: 'declared', kind: 'declaration' });
  return [];
}
