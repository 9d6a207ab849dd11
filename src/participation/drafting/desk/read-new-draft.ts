import { type FormReader, formOf, readChoice, readText } from '../../../procurement/tenders/form-fields.ts';
import { type DraftKind, draftKinds } from '../draft-fields.rules.ts';
import type { Place } from './places.ts';
import { words } from './words.en.ts';

const MOST_GROUPS = 10;

/** The form that opens a draft, with the places that it may name. */
export function newDraftForm(places: readonly Place[]) {
  return formOf((form) => {
    const kind = readChoice(form, 'kind', draftKinds, words.kindBlank);
    const place = readPlace(form, kind, places);
    const title = readText(form, 'title', { blank: words.titleBlank, max: 80, long: words.titleLong });
    const shownName = readText(form, 'shownName', {
      blank: words.nameBlank,
      max: 60,
      long: words.nameLong,
    });
    const proposal = readText(form, 'proposal');
    return {
      kind,
      title,
      shownName,
      frameworkSlug: place?.frameworkSlug ?? '',
      themeSlug: place?.themeSlug ?? null,
      changesSlug: kind === 'outcome' ? (place?.outcomeSlug ?? null) : null,
      servesSlugs: kind === 'measure' && place?.outcomeSlug ? [place.outcomeSlug] : [],
      withResidents: readText(form, 'residents') === 'yes',
      groups: readGroups(form),
      proposal: /^\d{1,9}$/.test(proposal) ? Number(proposal) : null,
    };
  });
}

function readPlace(form: FormReader, kind: DraftKind, places: readonly Place[]): Place | undefined {
  if (kind === 'question') return undefined;
  const place = places.find(({ value }) => value === readText(form, 'place'));
  if (!place) form.fault('place', words.placeBlank);
  else if (kind === 'measure' && !place.outcomeSlug) form.fault('place', words.placeOutcome);
  return place;
}

function readGroups(form: FormReader): string[] {
  const lines = readText(form, 'groups').split('\n');
  const groups = lines.map((line) => line.trim()).filter(Boolean);
  const isLong = groups.length > MOST_GROUPS || groups.some((name) => name.length > 80);
  if (isLong) form.fault('groups', words.groupsLong);
  return groups;
}
