import { type FormReader, readText } from '../../../procurement/tenders/form-fields.ts';
import { words } from '../changes/words.en.ts';
import type { RoundChoice } from '../news/news.queries.ts';

type Sentences = { readonly title: string; readonly titleLong: string; readonly titleShort: string };

/** A title of 3 to 120 characters. */
export function readTitle(form: FormReader, faults: Sentences): string {
  const title = readText(form, 'title', { blank: faults.title, max: 120, long: faults.titleLong });
  if (title.length > 0 && title.length < 3) form.fault('title', faults.titleShort);
  return title;
}

/** The round that a slug of the list names; null where none was chosen. */
export function readRound(form: FormReader, rounds: readonly RoundChoice[], wrong: string): string | null {
  const slug = readText(form, 'round');
  if (slug === '') return null;
  const found = rounds.find((round) => round.slug === slug);
  if (!found) form.fault('round', wrong);
  return found?.id ?? null;
}

/** Why something published is changed, for everyone to read. */
export function readNote(form: FormReader): string {
  const note = readText(form, 'note', { blank: words.noteBlank, max: 500, long: words.noteLong });
  if (note.length > 0 && note.length < 3) form.fault('note', words.noteBlank);
  return note;
}
