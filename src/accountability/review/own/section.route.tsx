import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type FormErrors, type Outcome, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { type Route, route } from '../../../web/edge/route.ts';
import { warningSentence } from '../figure.words.en.ts';
import { type SectionInput, saveSection, warningKey } from '../save-section.ts';
import type { FilerWay } from './filer-way.ts';
import { loadSection, type SectionVisit } from './load-section.ts';
import { SectionPage } from './section.page.tsx';
import { readSectionForm } from './section-form.ts';
import { ownWords } from './words.en.ts';

const text = ownWords.section;

const form = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** One part of the Review: its questions, saved together, to be left and come back to. */
export function sectionRoute(way: FilerWay): Route {
  return route({
    path: `${way.path}/:year/sections/:section`,
    who: way.who,
    object: (at) => loadSection(way, at),
    page: (at, object, shown) =>
      object.visit.review.signedAt
        ? seeOther(object.visit.href)
        : {
            title: object.section.title,
            desk: true,
            body: <SectionPage {...object} action={at.path} region={at.site.region} form={shown} />,
          },
    form,
    async post({ tx, by, object, input }): Promise<Outcome> {
      const read = readSectionForm(object, input);
      if ('errors' in read) return refuse(read.errors);
      const { reviewId } = object.visit.review;
      const saved = await saveSection(tx, by, { reviewId, ...read.input, openedAt: openedOf(input) });
      if ('saved' in saved) return seeOther(nextHref(object));
      if (saved.refused === 'signed') return refuse({ '': text.signed });
      const errors: FormErrors = Object.fromEntries(
        saved.warnings.map((warning) => [
          `why.${warningKey(warning)}`,
          text.wrong(warningSentence(warning, object.visit.set)),
        ]),
      );
      return refuse(errors);
    },
  });
}

/** When the page was opened, as it says itself. */
function openedOf(input: Readonly<Record<string, string | string[]>>): SectionInput['openedAt'] {
  const typed = input['opened'];
  try {
    return typeof typed === 'string' ? Temporal.Instant.from(typed) : undefined;
  } catch {
    return undefined;
  }
}

/** The part after this one; after the last, the list. */
function nextHref({ visit, section }: SectionVisit): string {
  const { sections } = visit.set;
  const next = sections[sections.findIndex(({ id }) => id === section.id) + 1];
  return next ? `${visit.href}/sections/${next.id}` : visit.href;
}
