import { Temporal } from 'temporal-polyfill';
import { type FormReader, readDate, readText, readTicked } from '../../../procurement/tenders/form-fields.ts';
import { londonInstant } from '../../../values/dates.ts';
import { dateFaults } from '../../../web/edge/date-field.words.en.ts';
import { accessNames, readTimeOfDay } from '../events/event.rules.ts';
import type { RoundChoice } from '../news/news.queries.ts';
import { readHttps } from '../paragraphs.rules.ts';
import { readRound, readTitle } from './read-title.ts';
import { words } from './write-event.words.en.ts';

const { faults } = words;
type Choices = {
  readonly rounds: readonly RoundChoice[];
  readonly districts: readonly { readonly slug: string }[];
};

/** Reads the form of a new event; all that is wrong with it is said at once. */
export function readEvent(form: FormReader, { rounds, districts }: Choices) {
  const place = readText(form, 'place', { max: 300, long: faults.placeLong });
  return {
    title: readTitle(form, faults),
    about: readText(form, 'about', { blank: faults.about, max: 4000, long: faults.aboutLong }),
    place: place || null,
    onlineUrl: readUrl(form),
    districtSlug: readDistrict(form, districts),
    ...readTimes(form),
    capacity: readCapacity(form),
    access: accessNames.filter((name) => readTicked(form, 'access').includes(name)),
    accessNote: readText(form, 'accessNote', { max: 500, long: faults.noteLong }),
    roundId: readRound(form, rounds, faults.round),
  };
}

function readUrl(form: FormReader): string | null {
  const typed = readText(form, 'onlineUrl');
  if (typed === '') return null;
  const url = readHttps(typed);
  if (url === null) form.fault('onlineUrl', faults.url);
  return url;
}

function readDistrict(form: FormReader, districts: Choices['districts']): string | null {
  const slug = readText(form, 'district');
  if (slug === '') return null;
  if (!districts.some((district) => district.slug === slug)) form.fault('district', faults.district);
  return slug;
}

function readCapacity(form: FormReader): number | null {
  const typed = readText(form, 'capacity').replaceAll(',', '');
  if (typed === '') return null;
  const capacity = /^\d{1,5}$/.test(typed) ? Number(typed) : 0;
  if (capacity < 1 || capacity > 10_000) form.fault('capacity', faults.capacity);
  return capacity;
}

function readTimes(form: FormReader) {
  const date = readDate(form, 'startsOn', dateFaults(words.dateWhat));
  return { startsAt: readInstant(form, 'from', date), endsAt: readInstant(form, 'until', date) };
}

/** A time on that day, in London. Where it cannot be read, its fault is said and the answer is never used. */
function readInstant(form: FormReader, field: string, date: Temporal.PlainDate | null): Temporal.Instant {
  const time = readTimeOfDay(readText(form, field));
  if (!time) form.fault(field, faults.time);
  const found = date && time ? londonInstant(date, time) : null;
  if (found && 'refused' in found) form.fault(field, faults.clocksChange);
  return found && 'instant' in found ? found.instant : Temporal.Instant.fromEpochMilliseconds(0);
}
