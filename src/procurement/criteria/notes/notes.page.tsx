import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { BackToCriteria } from '../back-to-criteria.tsx';
import { type Note, noteKinds } from './note.rules.ts';
import { words } from './words.en.ts';

type NotesPageProps = {
  readonly procurement: Procurement;
  readonly notes: readonly Note[];
  readonly form: FormState;
};

/** The two short notes that stand beside the criteria. */
export function NotesPage({ procurement, notes, form: { values, errors } }: NotesPageProps) {
  return (
    <div class="task">
      <BackToCriteria procurement={procurement} />
      <FormErrors errors={errors} />
      <div class="desk-head">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
      </div>
      <Form action={`${deskHref(procurement)}/criteria/notes`}>
        {noteKinds.map((kind) => (
          <Textarea
            name={kind}
            label={words.fields[kind]}
            hint={words.hints[kind]}
            rows={4}
            value={shownValue(values, kind, notes.find((note) => note.kind === kind)?.note)}
            error={errors[kind]}
          />
        ))}
        <Button>{words.save}</Button>
      </Form>
    </div>
  );
}
