import { Temporal } from 'temporal-polyfill';
import { dateFaults } from '../../web/edge/date-field.words.en.ts';
import { type FormReader, formOf, readChoice, readDate, readPounds, readText } from './form-fields.ts';
import { categories, type ProcurementDraft, procedures, rungs } from './procurement.rules.ts';
import { words } from './words.en.ts';

/** The form in which a procurement is prepared and changed; its faults come in the order of its page. */
export const procurementForm = formOf(readDraft);

function readDraft(form: FormReader): ProcurementDraft {
  const title = readText(form, 'title', { blank: words.titleBlank, max: 120, long: words.titleLong });
  const summary = readText(form, 'summary', { blank: words.summaryBlank, max: 600, long: words.summaryLong });
  const category = readChoice(form, 'category', categories, words.categoryBlank);
  const valuePence = readPounds(form, 'value', words.valueWrong);
  const procedure = readChoice(form, 'procedure', procedures, words.procedureBlank);
  const rung = readChoice(form, 'rung', rungs, words.rungBlank);
  const startsOn = readDate(form, 'startsOn', dateFaults(words.startDay));
  const endsOn = readDate(form, 'endsOn', dateFaults(words.endDay));
  if (startsOn && endsOn && Temporal.PlainDate.compare(endsOn, startsOn) <= 0)
    form.fault('endsOn', words.endsBeforeItStarts);
  return {
    title,
    summary,
    category,
    procedure,
    valuePence,
    districtSlug: readText(form, 'district') || null,
    rung,
    startsOn: startsOn ?? never,
    endsOn: endsOn ?? never,
  };
}

/** Stands in for a date that is missing: its fault is said already, so the draft goes nowhere. */
const never = Temporal.PlainDate.from('0001-01-01');
