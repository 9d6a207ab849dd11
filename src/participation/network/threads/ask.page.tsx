import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { NameAndRules } from './reply-form.tsx';
import { words } from './words.en.ts';

type AskPageProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly form: FormState;
  readonly signer: string | null;
};

export function AskPage({ body, form, signer }: AskPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.askTitle(body.name)}</h1>
      <p class="lede">{words.askLede}</p>
      <Form action={`/network/${body.slug}/ask`}>
        <TextInput
          name="title"
          label={words.title}
          error={form.errors['title']}
          value={typedText(form, 'title')}
        />
        <Textarea
          name="text"
          label={words.text}
          hint={words.textHint}
          error={form.errors['text']}
          value={typedText(form, 'text')}
          rows={6}
        />
        <NameAndRules form={form} signer={signer} bodyName={body.name} />
        <Button>{words.askAct}</Button>
      </Form>
    </Task>
  );
}
