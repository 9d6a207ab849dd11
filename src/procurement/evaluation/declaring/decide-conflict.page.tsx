import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Declaration } from './conflicts.queries.ts';
import { words } from './decide.words.en.ts';

type DecideConflictPageProps = {
  readonly declared: Declaration;
  readonly backHref: string;
  readonly form: FormState;
  readonly action: string;
};

/** One perceived conflict: what was told, and what is decided. */
export function DecideConflictPage({ declared, backHref, form, action }: DecideConflictPageProps) {
  const { personName, supplierName, detail, declaredAt } = declared;
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.heading(personName, supplierName)}</h1>
      <p>{words.told(personName, formatDate(londonDate(declaredAt)))}</p>
      <InsetText>{detail}</InsetText>
      {declared.suggestion ? <p>{words.suggested(declared.suggestion)}</p> : null}
      <p class="note">{words.law}</p>
      {declared.finding === 'perceived' && !declared.decision ? (
        <DecideForm form={form} action={action} />
      ) : (
        <p>{words.decided}</p>
      )}
      <p>
        <a href={backHref}>{words.back}</a>
      </p>
    </Task>
  );
}

function DecideForm({ form, action }: Pick<DecideConflictPageProps, 'form' | 'action'>) {
  return (
    <Form action={action}>
      <Radios
        name="decision"
        legend={words.ask}
        error={form.errors['decision']}
        value={typedText(form, 'decision')}
        items={(['may-score', 'stands-aside'] as const).map((value) => ({ value, ...words.choices[value] }))}
      />
      <Textarea
        name="reason"
        label={words.why}
        hint={words.whyHint}
        error={form.errors['reason']}
        value={typedText(form, 'reason')}
        rows={4}
      />
      <Textarea
        name="steps"
        label={words.steps}
        hint={words.stepsHint}
        value={typedText(form, 'steps')}
        rows={2}
      />
      <Button>{words.save}</Button>
    </Form>
  );
}
