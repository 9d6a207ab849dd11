import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button, ButtonGroup } from '../../web/govuk/button.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { signingWords } from './signing.words.en.ts';

const text = signingWords.withdraw;

type WithdrawPageProps = {
  readonly name: string;
  readonly base: string;
  readonly mayWithdraw: boolean;
  readonly form: FormState;
};

/** What withdrawing means, and its reason. */
export function WithdrawPage({ name, base, mayWithdraw, form }: WithdrawPageProps) {
  return (
    <Task>
      <BackLink href={base}>{signingWords.answer.back}</BackLink>
      <FormErrors errors={form.errors} />
      <p class="kicker">
        <bdi>{name}</bdi>
      </p>
      <h1>{text.title}</h1>
      {mayWithdraw ? (
        <>
          <p>{text.lede}</p>
          <Form action={`${base}/withdraw`}>
            <Textarea
              name="reason"
              label={text.reason}
              hint={text.reasonHint}
              rows={3}
              value={typedText(form, 'reason')}
              error={form.errors['reason']}
            />
            <ButtonGroup>
              <Button variant="warning">{text.act}</Button>
              <a href={base}>{text.keep}</a>
            </ButtonGroup>
          </Form>
        </>
      ) : (
        <p>{text.nothing}</p>
      )}
    </Task>
  );
}
