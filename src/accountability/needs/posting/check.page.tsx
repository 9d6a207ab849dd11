import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Need } from '../needs.queries.ts';
import { needRows } from './need-rows.ts';
import { words } from './words.en.ts';

type CheckNeedProps = { readonly need: Need; readonly ownHref: string; readonly form: FormState };

/** The four answers once more, before they are sent. */
export function CheckNeedPage({ need, ownHref, form }: CheckNeedProps) {
  return (
    <Task>
      <BackLink href={`${ownHref}/ask/who`}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{words.check.title}</h1>
      <p>{words.check.lede}</p>
      <SummaryList rows={needRows(need, (step) => `${ownHref}/ask/${step}`)} />
      <Form action={`${ownHref}/check`}>
        <Button>{words.check.act}</Button>
      </Form>
    </Task>
  );
}
