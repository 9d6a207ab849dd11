import type { District } from '../../people/places/places.queries.ts';
import { formatInstant } from '../../values/dates.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { BallotSheet } from './ballot-sheet.ts';
import { AboutFields, CodeFields, PointsFields, StatementFields } from './entry-fields.tsx';
import { words } from './words.en.ts';

export type EntryPageProps = {
  readonly sheet: BallotSheet;
  readonly form: FormState;
  readonly isOpen: boolean;
  readonly today: number;
  readonly all: number;
  /** What was done a moment ago. */
  readonly done: 'new' | 'again' | undefined;
  /** The last ballot is typed again, in its place. */
  readonly again: boolean;
  /** The districts a postcode leaves to choose between. */
  readonly districts: readonly District[];
};

/** Paper ballots typed in one after another, by keyboard alone. */
export function EntryPage(props: EntryPageProps) {
  const { sheet, isOpen, form, today, all, done } = props;
  const { round } = sheet;
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}`;
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">
        <a href={`${desk}/codes`}>{words.toCodes}</a>
      </p>
      <h1>{words.title}</h1>
      <p role="status" class="saved">
        {done ? words[done === 'new' ? 'saved' : 'savedAgain'](today) : null}
      </p>
      {isOpen ? <EntryForm {...props} desk={desk} /> : <p>{words.notOpen}</p>}
      <p class="note">{words.counts(today, all)}</p>
      {isOpen ? (
        <p>
          <a href={`${desk}/paper/import`}>{words.importLink}</a>
        </p>
      ) : null}
    </div>
  );
}

function EntryForm(props: EntryPageProps & { readonly desk: string }) {
  const { sheet, form, again, today, desk } = props;
  return (
    <>
      {again ? <p>{words.againLede}</p> : <p class="note">{words.lede}</p>}
      <Form action={`${desk}/paper`} class="paper-form">
        {again ? <input type="hidden" name="again" value="yes" /> : null}
        <CodeFields form={form} districts={props.districts} />
        <PointsFields sheet={sheet} form={form} />
        <StatementFields sheet={sheet} form={form} />
        <AboutFields sheet={sheet} form={form} />
        <Button>{words.save}</Button>
      </Form>
      <p class="note">{words.before(formatInstant(sheet.round.closesAt))}</p>
      {again || today > 0 ? (
        <p>
          <a href={again ? `${desk}/paper` : `${desk}/paper?again=yes`}>
            {again ? words.againNot : words.again}
          </a>
        </p>
      ) : null}
    </>
  );
}
