import { formatDate, londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Interest } from './interests.queries.ts';
import { decisionNames, words } from './words.en.ts';

type DecideInterestPageProps = {
  readonly told: Interest;
  readonly backHref: string;
  readonly form: FormState;
  readonly action: string;
};

/** One link of somebody with a part in the purchase: what was told, and with which steps they go on. */
export function DecideInterestPage({ told, backHref, form, action }: DecideInterestPageProps) {
  const { deciding } = words;
  const isOpen = told.finding === 'perceived' && told.decision === null;
  return (
    <Task>
      <BackLink href={backHref}>{deciding.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{deciding.heading(told.personName)}</h1>
      <p>{deciding.told(told.personName, formatDate(londonDate(told.declaredAt)))}</p>
      <InsetText>{`${words.about(told.bidders)}${told.detail}`}</InsetText>
      {told.suggestion ? <p>{deciding.suggested(told.suggestion)}</p> : null}
      <p class="note">{deciding.law}</p>
      {isOpen ? <DecideForm form={form} action={action} /> : <p>{deciding.decided}</p>}
    </Task>
  );
}

function DecideForm({ form, action }: Pick<DecideInterestPageProps, 'form' | 'action'>) {
  const { deciding } = words;
  return (
    <Form action={action}>
      <Radios
        name="decision"
        legend={deciding.ask}
        error={form.errors['decision']}
        value={typedText(form, 'decision')}
        items={[
          { value: 'goes-on', text: decisionNames['goes-on'], hint: deciding.goesOnHint },
          { value: 'stands-aside', text: decisionNames['stands-aside'] },
        ]}
      />
      <Textarea
        name="steps"
        label={deciding.steps}
        hint={deciding.stepsHint}
        error={form.errors['steps']}
        value={typedText(form, 'steps')}
        rows={2}
      />
      <Textarea
        name="reason"
        label={deciding.why}
        error={form.errors['reason']}
        value={typedText(form, 'reason')}
        rows={4}
      />
      <Button>{deciding.save}</Button>
    </Form>
  );
}
