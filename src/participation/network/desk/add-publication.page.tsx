import { typedDate } from '../../../web/edge/date-field.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { words } from '../news/words.en.ts';

export function AddPublicationPage({ path, form }: { readonly path: string; readonly form: FormState }) {
  return (
    <Task>
      <FormErrors errors={form.errors} ids={{ publishedOn: 'publishedOn-day' }} />
      <h1>{words.publicationTitle}</h1>
      <p>{words.publicationLede}</p>
      <Form action={path}>
        <TextInput
          name="title"
          label={words.publication}
          error={form.errors['title']}
          value={typedText(form, 'title')}
        />
        <TextInput
          name="publisher"
          label={words.publisher}
          error={form.errors['publisher']}
          value={typedText(form, 'publisher')}
        />
        <DateInput
          id="publishedOn"
          namePrefix="publishedOn"
          legend={words.publishedOn}
          error={form.errors['publishedOn']}
          values={typedDate(form.values, 'publishedOn')}
        />
        <TextInput
          name="url"
          label={words.url}
          hint={words.urlHint}
          error={form.errors['url']}
          value={typedText(form, 'url')}
          type="url"
          inputMode="url"
        />
        <Button>{words.add}</Button>
      </Form>
    </Task>
  );
}
