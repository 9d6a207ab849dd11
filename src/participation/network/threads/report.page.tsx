import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Said, Task } from '../../../web/shell/layout.tsx';
import { Paragraphs } from '../paragraphs.tsx';
import type { Reply } from './threads.queries.ts';
import { words } from './words.en.ts';

type ReportPageProps = { readonly reply: Reply; readonly path: string; readonly form: FormState };

export function ReportPage({ reply, path, form }: ReportPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.reportTitle}</h1>
      <Said>
        <Paragraphs text={reply.text} />
      </Said>
      <p>{words.reportLede}</p>
      <Form action={path}>
        <Textarea
          name="why"
          label={words.reportWhy}
          error={form.errors['why']}
          value={typedText(form, 'why')}
          rows={3}
        />
        <Button>{words.reportAct}</Button>
      </Form>
    </Task>
  );
}

export function ReportedPage({ href }: { readonly href: string }) {
  return (
    <Task>
      <h1>{words.reportedTitle}</h1>
      <p class="lede">{words.reportedBody}</p>
      <p>
        <a href={href}>{words.back}</a>
      </p>
    </Task>
  );
}
