import { formatDate } from '../../values/dates.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { sayPeople } from './workshop.page.tsx';
import { byTheme, type Workshop, type WorkshopNote } from './workshop.rules.ts';
import { workshopWords as words } from './workshop.words.en.ts';

type PublicWorkshopsPageProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly workshops: readonly Workshop[];
};
type Said = WorkshopNote & { readonly place: string };

/** What tables said about a question, by theme. */
export function PublicWorkshopsPage({ round, outcomes, workshops }: PublicWorkshopsPageProps) {
  const said = workshops.flatMap(({ notes, place }) => notes.map((note): Said => ({ ...note, place })));
  const themes = byTheme(
    said,
    outcomes.map(({ id }) => id),
  );
  return (
    <>
      <BackLink href={`/say/${round.slug}`}>{words.toRound}</BackLink>
      <p class="kicker">{round.question}</p>
      <h1>{words.publicTitle}</h1>
      <p class="lede">{workshops.length === 0 ? words.publicNone : words.publicLede}</p>
      {themes.map(({ outcomeId, notes }) => (
        <>
          <h2>{outcomes.find(({ id }) => id === outcomeId)?.plainName ?? words.other}</h2>
          {notes.map((note) => (
            <Note note={note} />
          ))}
        </>
      ))}
      {workshops.length > 0 ? (
        <>
          <h2>{words.heldTitle}</h2>
          <ul>
            {workshops.map(({ place, heldOn, people }) => (
              <li>{words.held(place, formatDate(heldOn), sayPeople(people))}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function Note({ note }: { readonly note: Said }) {
  return (
    <div class="workshop-note">
      {note.kind === 'quote' ? <blockquote>{note.text}</blockquote> : <p>{note.text}</p>}
      <p class="small">{words.tableOf(note.tableNumber, note.place)}</p>
    </div>
  );
}
