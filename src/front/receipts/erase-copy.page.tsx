import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { words } from './words.en.ts';

/** The code that opens a copy can erase it too; the answer itself stays. */
export function EraseCopyPage({ form }: { readonly form: FormState }) {
  const typed = form.values['code'];
  return (
    <Task>
      <BackLink href="/receipt" />
      <FormErrors errors={form.errors} />
      <h1>{words.erase.title}</h1>
      <p class="lede">{words.erase.lede}</p>
      <Form action="/receipt/erase">
        <TextInput
          name="code"
          label={words.form.label}
          hint={words.form.hint}
          value={typeof typed === 'string' ? typed : ''}
          error={form.errors['code']}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
        />
        <Button variant="warning">{words.erase.act}</Button>
      </Form>
    </Task>
  );
}

export function CopyErasedPage() {
  return (
    <Task>
      <h1>{words.erase.doneTitle}</h1>
      <p class="lede">{words.erase.doneLede}</p>
    </Task>
  );
}
