import type { Temporal } from 'temporal-polyfill';
import { shownDate } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { LeavingStep } from './leaving.rules.ts';
import { StepsList } from './steps-list.tsx';
import { words } from './words.en.ts';

type DeskPageProps = {
  readonly bodyName: string;
  readonly contract: string;
  readonly isStopped: boolean;
  readonly steps: readonly LeavingStep[];
  readonly today: Temporal.PlainDate;
  readonly verdictHref: string;
  readonly action: string;
  readonly form: FormState;
};

/** The desk of a stopped contract: its steps, and one more to publish. */
export function LeavingDeskPage(props: DeskPageProps) {
  const { bodyName, isStopped, steps, today, verdictHref, action, form } = props;
  return (
    <>
      <BackLink href={action.replace(/\/leaving$/, '')}>{props.contract}</BackLink>
      <FormErrors errors={form.errors} ids={{ dueOn: 'dueOn-day' }} />
      <h1>{words.heading}</h1>
      {isStopped && steps.length === 0 ? <p>{words.none(bodyName)}</p> : null}
      {steps.length > 0 ? (
        <StepsList steps={steps} today={today} tickHref={({ id }) => `${action}/${id}`} />
      ) : null}
      {isStopped ? <AddForm action={action} form={form} /> : <p>{words.notStopped}</p>}
      <p>
        <a href={verdictHref}>{words.publicPage}</a>
      </p>
    </>
  );
}

function AddForm({ action, form }: Pick<DeskPageProps, 'action' | 'form'>) {
  const field = (name: 'people' | 'what' | 'answers' | 'help') => (
    <Textarea
      name={name}
      rows={2}
      label={words[name]}
      hint={words[`${name}Hint`]}
      value={typedText(form, name)}
      error={form.errors[name]}
    />
  );
  return (
    <section class="task">
      <h2>{words.add}</h2>
      <Form action={action}>
        {field('people')}
        {field('what')}
        <DateInput
          id="dueOn"
          namePrefix="dueOn"
          legend={words.dueOn}
          values={shownDate(form.values, 'dueOn')}
          error={form.errors['dueOn']}
        />
        {field('answers')}
        {field('help')}
        <p class="note">{words.addNote}</p>
        <Button>{words.publish}</Button>
      </Form>
    </section>
  );
}
