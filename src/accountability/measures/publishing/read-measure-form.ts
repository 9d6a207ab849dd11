import {
  type FormReader,
  formOf,
  readChoice,
  readText,
  readTicked,
} from '../../../procurement/tenders/form-fields.ts';
import { LONGEST_HINT, longest, type MeasureFields, MOST_HINTS } from './measure-fields.rules.ts';
import { words } from './words.en.ts';

/** A measure as it was written in the form; a fault is said beside its field. */
export const measureForm = formOf((form): MeasureFields => {
  const read = (field: keyof typeof longest) =>
    readText(form, field, { blank: words.blank(field), max: longest[field], long: words.long(field) });
  return {
    plainName: read('plainName'),
    name: read('name'),
    unit: read('unit'),
    whatCounts: read('whatCounts'),
    whatDoesNot: read('whatDoesNot'),
    evidenceRule: read('evidenceRule'),
    evidenceHints: readHints(form),
    seeable: readChoice(form, 'seeable', ['yes', 'no'], words.chooseSeeable) === 'yes',
    keptApart: readChoice(form, 'keptApart', ['yes', 'no'], words.chooseApart) === 'yes',
    sensitive: readTicked(form, 'sensitive').includes('yes'),
    serves: readTicked(form, 'serves'),
  };
});

function readHints(form: FormReader): string[] {
  const lines = readText(form, 'evidenceHints')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isTooMuch = lines.length > MOST_HINTS || lines.some((line) => line.length > LONGEST_HINT);
  if (isTooMuch) form.fault('evidenceHints', words.tooManyHints);
  return lines;
}
