import type { Child } from 'hono/jsx';
import type { FormState } from '../edge/outcomes.ts';
import { BackLink } from '../govuk/back-link.tsx';
import { Button } from '../govuk/button.tsx';
import { Form } from './form.tsx';
import { FormErrors } from './form-errors.tsx';

export type StepPageProps = {
  readonly title: string;
  readonly lede: string;
  readonly action: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly errors: FormState['errors'];
  readonly fields: Child;
  readonly save: string;
};

/** Where the first field of a date is, for the error summary. */
const ids = {
  opensOn: 'opensOn-day',
  closesOn: 'closesOn-day',
  drawsOn: 'drawsOn-day',
  mandateDueOn: 'mandateDueOn-day',
};

/** One step of preparing something: one decision. */
export function StepPage({ title, lede, action, back, errors, fields, save }: StepPageProps) {
  return (
    <div class="task">
      <BackLink href={back.href}>{back.text}</BackLink>
      <FormErrors errors={errors} ids={ids} />
      <h1>{title}</h1>
      {lede === '' ? null : <p>{lede}</p>}
      <Form action={action}>
        {fields}
        <Button>{save}</Button>
      </Form>
    </div>
  );
}
