import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { words } from './words.en.ts';

/** What goes and what stays, and the act. */
export function ErasePage({ form }: { readonly form: FormState }) {
  return (
    <Task>
      <BackLink href="/my-details">{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.eraseTitle}</h1>
      <h2>{words.goesTitle}</h2>
      <Lines lines={words.goes} />
      <h2>{words.staysTitle}</h2>
      <Lines lines={words.stays} />
      <Form action="/my-details/erase">
        <Checkboxes
          name="understood"
          error={form.errors['understood']}
          items={[{ value: 'yes', text: words.understood }]}
        />
        <Button variant="warning">{words.erase}</Button>
      </Form>
    </Task>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}

export function ErasedPage() {
  return (
    <Task>
      <h1>{words.erasedTitle}</h1>
      <p class="lede">{words.erasedLede}</p>
    </Task>
  );
}
