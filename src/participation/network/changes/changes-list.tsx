import { londonDate } from '../../../values/dates.ts';
import { Details } from '../../../web/govuk/details.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import type { Change } from './changes.queries.ts';
import { words } from './words.en.ts';

/** What was changed after publishing, when and why, with what it said before; nothing where it stands as it was. */
export function ChangesList({ changes }: { readonly changes: readonly Change[] }) {
  if (changes.length === 0) return null;
  return (
    <section>
      {changes.map(({ changedAt, note, before }) => (
        <>
          <p class="note">{words.changed(londonDate(changedAt), note)}</p>
          <Details summary={words.before}>
            <Paragraphs text={before} />
          </Details>
        </>
      ))}
    </section>
  );
}

/** The same for machines. */
export function changesData(changes: readonly Change[]) {
  return changes.map(({ changedAt, note, before }) => ({ changedAt: changedAt.toString(), note, before }));
}
