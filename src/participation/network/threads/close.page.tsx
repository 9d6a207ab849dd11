import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { threadHref } from './open-thread.ts';
import type { OpenThread } from './threads.queries.ts';
import { words } from './words.en.ts';

type ClosePageProps = { readonly thread: OpenThread; readonly path: string; readonly form: FormState };

export function ClosePage({ thread, path, form }: ClosePageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.closeTitle(thread.title)}</h1>
      <p class="lede">{words.closeLede}</p>
      <p>
        <a href={threadHref(thread.bodySlug, thread.slug)}>{words.replies(thread.replies)}</a>
      </p>
      <Form action={path}>
        <Textarea
          name="outcome"
          label={words.outcome}
          error={form.errors['outcome']}
          value={typedText(form, 'outcome')}
          rows={6}
        />
        <Button>{words.closeAct}</Button>
      </Form>
    </Task>
  );
}
