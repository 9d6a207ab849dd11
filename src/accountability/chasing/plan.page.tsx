import { shownValue } from '../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { NotificationBanner } from '../../web/govuk/notification-banner.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import type { Chase } from './ladder.rules.ts';
import { words } from './words.en.ts';

const text = words.plan;

type PlanPageProps = {
  readonly promise: Promised;
  readonly chase: Chase;
  readonly form: FormState;
  readonly action: string;
};

/** What the buyer asks, by when, and the supplier’s one answer. */
export function PlanPage({ promise, chase, form, action }: PlanPageProps) {
  return (
    <Task>
      <BackLink href="/supplier/promises">{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      {chase.answer ? <NotificationBanner success text={text.sent} /> : null}
      <h1>{text.heading}</h1>
      <p>
        <a href={`/promises/${promise.bodySlug}/${promise.promiseId}`}>{promise.title}</a>
      </p>
      <p>{text.askedBy(promise.bodyName)}:</p>
      <div class="answered">{chase.words}</div>
      {chase.answer ? <blockquote>{chase.answer}</blockquote> : null}
      {chase.answer || !chase.answerDueOn ? null : (
        <Form action={action}>
          <p>
            <strong>{words.answerBy(chase.answerDueOn)}</strong>
          </p>
          <Textarea
            name="answer"
            label={text.label}
            hint={text.hint}
            value={shownValue(form.values, 'answer')}
            error={form.errors['answer']}
          />
          <Button>{text.send}</Button>
        </Form>
      )}
    </Task>
  );
}
