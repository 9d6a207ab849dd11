import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { RoundChoice } from '../news/news.queries.ts';
import { words } from '../news/words.en.ts';
import { RoundSelect } from '../round-select.tsx';

type WriteNewsProps = {
  readonly path: string;
  readonly rounds: readonly RoundChoice[];
  readonly form: FormState;
};

export function WriteNewsPage({ path, rounds, form }: WriteNewsProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.newsTitle}</h1>
      <p>{words.newsLede}</p>
      <Form action={path}>
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
          rows={10}
        />
        <RoundSelect rounds={rounds} form={form} />
        <Button>{words.publish}</Button>
      </Form>
    </Task>
  );
}
