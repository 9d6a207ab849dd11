import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { words as all } from './words.en.ts';

const words = all.form;

/** Asks for the code. It is posted, so that it stands in no address and no history. */
export function OpenReceiptPage({ form }: { readonly form: FormState }) {
  const typed = form.values['code'];
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede}</p>
      <Form action="/receipt">
        <TextInput
          name="code"
          label={words.label}
          hint={words.hint}
          value={typeof typed === 'string' ? typed : ''}
          error={form.errors['code']}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          attributes={{ 'data-code-in-link': true }}
        />
        <Button>{words.act}</Button>
      </Form>
      <Details summary={words.lost}>
        <p>{words.lostHelp}</p>
        <p>
          <a href="/say">{words.lostLink}</a>
        </p>
      </Details>
      <p>
        <a href="/receipt/erase">{all.erase.link}</a>
      </p>
    </Task>
  );
}
