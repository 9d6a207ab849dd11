import { Temporal } from 'temporal-polyfill';
import { dateFaults } from '../../web/edge/date-field.words.en.ts';
import { type FormReader, formOf, readChoice, readDate, readPounds, readText } from './form-fields.ts';
import { categoryOf } from './kinds.rules.ts';
import {
  type KindOfService,
  kindsOfService,
  type ProcurementFacts,
  plainCategories,
} from './procurement.rules.ts';
import { words } from './words.en.ts';

/** The first decision about a purchase: which rules apply to it. */
export const kindForm = formOf((form) => ({
  kindOfService: readChoice(form, 'kindOfService', kindsOfService, words.kindBlank),
}));

/** What is bought, where and when: to begin a purchase of a kind. Its faults come in the order of its page. */
export function procurementForm(kind: KindOfService) {
  return formOf((form) => readFacts(form, kind));
}

/** The same to change one, with its kind. */
export const changeForm = formOf((form) =>
  readFacts(form, readChoice(form, 'kindOfService', kindsOfService, words.kindBlank)),
);

function readFacts(form: FormReader, kindOfService: KindOfService): ProcurementFacts {
  const title = readText(form, 'title', { blank: words.titleBlank, max: 120, long: words.titleLong });
  const summary = readText(form, 'summary', { blank: words.summaryBlank, max: 600, long: words.summaryLong });
  const fixed = categoryOf(kindOfService);
  const category = fixed ?? readChoice(form, 'category', plainCategories, words.categoryBlank);
  const valuePence = readPounds(form, 'value', words.valueWrong);
  const startsOn = readDate(form, 'startsOn', dateFaults(words.startDay));
  const endsOn = readDate(form, 'endsOn', dateFaults(words.endDay));
  if (startsOn && endsOn && Temporal.PlainDate.compare(endsOn, startsOn) <= 0)
    form.fault('endsOn', words.endsBeforeItStarts);
  return {
    title,
    summary,
    kindOfService,
    category,
    valuePence,
    districtSlug: readText(form, 'district') || null,
    startsOn: startsOn ?? never,
    endsOn: endsOn ?? never,
  };
}

/** Stands in for a date that is missing: its fault is said already, so the draft goes nowhere. */
const never = Temporal.PlainDate.from('0001-01-01');
