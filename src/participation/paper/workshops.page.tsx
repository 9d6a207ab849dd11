import { formatDate, londonDate } from '../../values/dates.ts';
import { typedDate } from '../../web/edge/date-field.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { typedIn } from './entry-row.tsx';
import { words as paperWords } from './words.en.ts';
import type { Workshop } from './workshop.rules.ts';
import { workshopWords as words } from './workshop.words.en.ts';

type WorkshopsPageProps = {
  readonly round: Round;
  readonly workshops: readonly Workshop[];
  readonly form: FormState;
};

/** The workshops about a round at the desk, and one more. */
export function WorkshopsPage({ round, workshops, form }: WorkshopsPageProps) {
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}/paper/workshops`;
  return (
    <div class="task">
      <FormErrors errors={form.errors} ids={{ heldOn: 'heldOn-day' }} />
      <p class="kicker">
        <a href={`/work/${round.bodySlug}/rounds/${round.slug}/codes`}>{paperWords.toCodes}</a>
      </p>
      <h1>{words.deskTitle}</h1>
      <p>{words.deskLede}</p>
      {workshops.length === 0 ? <p class="note">{words.none}</p> : <List desk={desk} workshops={workshops} />}
      <h2>{words.addTitle}</h2>
      <AddForm desk={desk} form={form} />
    </div>
  );
}

function AddForm({ desk, form }: { readonly desk: string; readonly form: FormState }) {
  return (
    <Form action={desk}>
      <TextInput
        name="place"
        label={words.place}
        hint={words.placeHint}
        error={form.errors['place']}
        value={typedIn(form, 'place')}
        width={30}
      />
      <DateInput
        id="heldOn"
        namePrefix="heldOn"
        legend={words.heldOn}
        error={form.errors['heldOn']}
        values={typedDate(form.values, 'heldOn')}
      />
      <TextInput
        name="people"
        label={words.people}
        hint={words.peopleHint}
        error={form.errors['people']}
        value={typedIn(form, 'people')}
        width={4}
        inputMode="numeric"
      />
      <Button>{words.addAct}</Button>
    </Form>
  );
}

function List({ desk, workshops }: { readonly desk: string; readonly workshops: readonly Workshop[] }) {
  const { columns, state } = words;
  return (
    <Scroll label={words.deskTitle}>
      <Table
        caption={words.deskTitle}
        firstCellIsHeader
        head={[
          columns.place,
          columns.heldOn,
          { text: columns.people, numeric: true },
          { text: columns.notes, numeric: true },
          columns.state,
        ]}
        rows={workshops.map(({ id, place, heldOn, people, notes, publishedAt }) => [
          <a href={`${desk}/${id}`}>{place}</a>,
          formatDate(heldOn),
          { text: String(people), numeric: true },
          { text: String(notes.length), numeric: true },
          publishedAt ? `${state.published}, ${formatDate(londonDate(publishedAt))}` : state.draft,
        ])}
      />
    </Scroll>
  );
}
