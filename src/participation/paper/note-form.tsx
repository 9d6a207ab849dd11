import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import type { RoundOutcome } from '../rounds/rounds.queries.ts';
import { typedIn } from './entry-row.tsx';
import { noteKinds } from './workshop.rules.ts';
import { workshopWords as words } from './workshop.words.en.ts';

type NoteFormProps = {
  readonly action: string;
  readonly outcomes: readonly RoundOutcome[];
  readonly form: FormState;
};

/** One note of one table. */
export function NoteForm({ action, outcomes, form }: NoteFormProps) {
  return (
    <Form action={action}>
      <h2>{words.addNote}</h2>
      <TextInput
        name="table"
        label={words.table}
        error={form.errors['table']}
        value={typedIn(form, 'table')}
        width={2}
        inputMode="numeric"
      />
      <Select
        name="theme"
        label={words.theme}
        error={form.errors['theme']}
        value={typedIn(form, 'theme')}
        options={[
          { value: '', text: '' },
          ...outcomes.map(({ id, plainName }) => ({ value: id, text: plainName })),
          { value: 'other', text: words.other },
        ]}
      />
      <Said form={form} />
      <Button name="act" value="note">
        {words.noteAct}
      </Button>
    </Form>
  );
}

/** Whose words, and which. */
function Said({ form }: Pick<NoteFormProps, 'form'>) {
  return (
    <>
      <Radios
        name="kind"
        legend={words.kind}
        error={form.errors['kind']}
        value={typedIn(form, 'kind')}
        items={noteKinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
      />
      <Textarea
        name="text"
        label={words.text}
        hint={words.textHint}
        error={form.errors['text']}
        value={typedIn(form, 'text')}
        rows={4}
      />
    </>
  );
}
