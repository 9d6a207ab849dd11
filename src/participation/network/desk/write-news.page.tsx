import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { ChangeNote } from '../changes/change-note.tsx';
import { words as changeWords } from '../changes/words.en.ts';
import type { RoundChoice } from '../news/news.queries.ts';
import { words } from '../news/words.en.ts';
import { RoundSelect } from '../round-select.tsx';

type WriteNewsProps = {
  readonly path: string;
  readonly rounds: readonly RoundChoice[];
  readonly form: FormState;
  /** It is published already, and is being changed. */
  readonly isChange?: boolean;
};

/** A piece of news, new or put right. */
export function WriteNewsPage({ path, rounds, form, isChange }: WriteNewsProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{isChange ? changeWords.newsTitle : words.newsTitle}</h1>
      <p>{isChange ? changeWords.newsLede : words.newsLede}</p>
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
        {isChange ? <ChangeNote form={form} /> : null}
        <Button>{isChange ? changeWords.save : words.publish}</Button>
      </Form>
    </Task>
  );
}
