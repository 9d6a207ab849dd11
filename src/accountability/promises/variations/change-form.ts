import {
  type FormReader,
  formOf,
  readChoice,
  readDate,
  readText,
} from '../../../procurement/tenders/form-fields.ts';
import { dateFaults } from '../../../web/edge/date-field.words.en.ts';
import { answers } from './answer.rules.ts';
import { MOST_INSTALMENTS, type PlanLine } from './variation.rules.ts';
import { words } from './words.en.ts';

const QUANTITY = /^\d{1,12}(\.\d{1,2})?$/;

/** The names of the fields of one instalment, from 1. */
export function lineFields(number: number) {
  return {
    due: `due.${number}`,
    quantity: `quantity.${number}`,
    place: `place.${number}`,
    ward: `ward.${number}`,
  };
}

/** A proposal as it is typed: lines that are empty are left out. */
export const proposalForm = formOf((form) => ({
  plan: readPlan(form),
  place: readText(form, 'place', { max: 200 }),
  supplierOwner: readText(form, 'supplierOwner', { max: 200 }),
  bodyOwnerId: readText(form, 'bodyOwner', { max: 36 }),
  evidenceRule: readText(form, 'evidenceRule', { max: 2000 }),
  remedy: readText(form, 'remedy', { max: 2000 }),
  reason: readText(form, 'reason', { max: 4000 }),
}));

/** An answer to a proposal as it is typed. */
export const answerForm = formOf((form) => ({
  answer: readChoice(form, 'answer', answers, words.answerFaults.answer),
  reason: readText(form, 'answerReason', { max: 4000 }),
  clause: readText(form, 'clause', { max: 200 }),
}));

function readPlan(form: FormReader): readonly PlanLine[] {
  const numbers = Array.from({ length: MOST_INSTALMENTS }, (_, index) => index + 1);
  return numbers.flatMap((number) => readLine(form, number));
}

function readLine(form: FormReader, number: number): PlanLine[] {
  const names = lineFields(number);
  const quantity = readText(form, names.quantity).replace(/[\s,]/g, '');
  const place = readText(form, names.place, { max: 200 });
  const dated = ['day', 'month', 'year'].some((part) => readText(form, `${names.due}-${part}`) !== '');
  if (quantity === '' && !dated) return [];
  const dueOn = readDate(form, names.due, dateFaults(words.dueWhat(number)));
  if (!QUANTITY.test(quantity)) form.fault(names.quantity, words.faults.quantity);
  if (!dueOn) return [];
  const line = { dueOn, quantity: Number(quantity), place: place || null };
  // Where no wards are loaded the form has no such box, and says nothing of them.
  if (form.typed[names.ward] === undefined) return [line];
  return [{ ...line, wardCode: readText(form, names.ward, { max: 20 }) || null }];
}
