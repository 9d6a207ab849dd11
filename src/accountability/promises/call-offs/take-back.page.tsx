import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Spend } from './call-offs.queries.ts';
import { words } from './words.en.ts';

type TakeBackPageProps = {
  readonly spend: Spend;
  readonly href: string;
  readonly backHref: string;
  readonly form: FormState;
};

/** One question: what was wrong with what was recorded? */
export function TakeBackPage({ spend, href, backHref, form: { values, errors } }: TakeBackPageProps) {
  return (
    <Task>
      <BackLink href={backHref}>{words.back}</BackLink>
      <FormErrors errors={errors} />
      <h1>{words.takeBackTitle}</h1>
      <p class="lede">{words.takeBackLede(spend.pence, words.days(spend))}</p>
      <Form action={href}>
        <Textarea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          value={shownValue(values, 'reason')}
          error={errors['reason']}
        />
        <Button variant="warning">{words.takeBack}</Button>
      </Form>
    </Task>
  );
}
