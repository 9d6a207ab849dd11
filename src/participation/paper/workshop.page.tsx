import { formatDate } from '../../values/dates.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { NoteForm } from './note-form.tsx';
import { shownPeople, type Workshop, type WorkshopNote } from './workshop.rules.ts';
import { workshopWords as words } from './workshop.words.en.ts';

export type WorkshopPageProps = {
  readonly round: Round;
  readonly workshop: Workshop;
  readonly outcomes: readonly RoundOutcome[];
  readonly form: FormState;
};

/** How many came, in words that point to nobody. */
export function sayPeople(people: number): string {
  const shown = shownPeople(people);
  return shown === null ? words.under10 : words.came(shown);
}

/** One workshop at the desk: its notes, one more, and publishing. */
export function WorkshopPage(props: WorkshopPageProps) {
  const { round, workshop, outcomes, form } = props;
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}/paper/workshops`;
  const isDraft = workshop.publishedAt === null;
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">
        <a href={desk}>{words.deskTitle}</a>
      </p>
      <h1>{words.title(workshop.place)}</h1>
      <p>{words.facts(formatDate(workshop.heldOn), sayPeople(workshop.people))}</p>
      {isDraft ? (
        <NoteForm action={`${desk}/${workshop.id}`} outcomes={outcomes} form={form} />
      ) : (
        <p>
          <a href={`/say/${round.slug}/workshops`}>{words.publicLink}</a>
        </p>
      )}
      {workshop.notes.length > 0 ? <h2>{words.notesTitle}</h2> : null}
      {workshop.notes.map((note) => (
        <Note {...props} note={note} action={isDraft ? `${desk}/${workshop.id}` : undefined} />
      ))}
      {isDraft && workshop.notes.length > 0 ? <Publish action={`${desk}/${workshop.id}`} /> : null}
    </div>
  );
}

type NoteProps = Pick<WorkshopPageProps, 'outcomes'> & {
  readonly note: WorkshopNote;
  readonly action: string | undefined;
};

function Note({ note, outcomes, action }: NoteProps) {
  const about = outcomes.find(({ id }) => id === note.outcomeId)?.plainName ?? words.other;
  return (
    <div class="workshop-note">
      <p class="small">
        {words.table} {note.tableNumber}. {about}
      </p>
      {note.kind === 'quote' ? <blockquote>{note.text}</blockquote> : <p>{note.text}</p>}
      {action ? (
        <Form action={action}>
          <input type="hidden" name="note" value={note.id} />
          <Button name="act" value="take-out" variant="secondary">
            {words.takeOut}
            <span class="govuk-visually-hidden"> {words.takeOutOf(note.text)}</span>
          </Button>
        </Form>
      ) : null}
    </div>
  );
}

function Publish({ action }: { readonly action: string }) {
  return (
    <>
      <h2>{words.publishTitle}</h2>
      <p>{words.publishLede}</p>
      <Form action={action}>
        <Button name="act" value="publish">
          {words.publishAct}
        </Button>
      </Form>
    </>
  );
}
