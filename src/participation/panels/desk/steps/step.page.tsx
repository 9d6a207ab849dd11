import type { Child } from 'hono/jsx';
import type { FormState } from '../../../../web/edge/outcomes.ts';
import { BackLink } from '../../../../web/govuk/back-link.tsx';
import { Button } from '../../../../web/govuk/button.tsx';
import { Form } from '../../../../web/shell/form.tsx';
import { FormErrors } from '../../../../web/shell/form-errors.tsx';
import { words } from './words.en.ts';

type StepPageProps = {
  readonly title: string;
  readonly lede: string;
  readonly action: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly errors: FormState['errors'];
  readonly fields: Child;
};

/** Where the first field of a date is, for the error summary. */
const ids = { opensOn: 'opensOn-day', closesOn: 'closesOn-day', drawsOn: 'drawsOn-day' };

/** One step of preparing a panel: one decision. */
export function StepPage({ title, lede, action, back, errors, fields }: StepPageProps) {
  return (
    <div class="task">
      <BackLink href={back.href}>{back.text}</BackLink>
      <FormErrors errors={errors} ids={ids} />
      <h1>{title}</h1>
      {lede === '' ? null : <p>{lede}</p>}
      <Form action={action}>
        {fields}
        <Button>{words.save}</Button>
      </Form>
    </div>
  );
}
