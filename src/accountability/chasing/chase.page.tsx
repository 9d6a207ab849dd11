import type { Temporal } from 'temporal-polyfill';
import { shownDate, shownValue } from '../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { amount } from '../promises/quantity.words.en.ts';
import { ChaseList } from './chase-list.tsx';
import { type Chase, ofDate } from './ladder.rules.ts';
import { words } from './words.en.ts';

const text = words.chase;

type ChasePageProps = {
  readonly promise: Promised;
  readonly chases: readonly Chase[];
  readonly today: Temporal.PlainDate;
  readonly mayAct: boolean;
  readonly form: FormState;
  readonly action: string;
};

/** One late promise: what is missing, what was done, and the next step that is the contract manager’s. */
export function ChasePage(props: ChasePageProps) {
  const { promise, chases, today, mayAct, form } = props;
  const missing = Math.round((promise.dueByNow - promise.levels.evidenced) * 100) / 100;
  const isLate = promise.timing === 'late';
  return (
    <div class="task">
      <BackLink href={`/work/${promise.bodySlug}/late`}>{text.back}</BackLink>
      <FormErrors errors={form.errors} ids={{ answerDueOn: 'answerDueOn-day' }} />
      <h1>{promise.title}</h1>
      <p class="lede">
        {isLate
          ? text.lede(
              promise.supplierName,
              amount(missing, promise.unit),
              amount(promise.dueByNow, promise.unit),
              promise.dueOn,
            )
          : text.notLate}
      </p>
      <h2>{words.done}</h2>
      <ChaseList chases={chases} supplierName={promise.supplierName} today={today} />
      {isLate && mayAct ? <NextStep {...props} /> : null}
    </div>
  );
}

function NextStep(props: ChasePageProps) {
  const done = ofDate(props.chases, props.promise.dueOn);
  const asked = done.find(({ rung }) => rung === 'plan-asked');
  if (!asked) return <AskForm {...props} />;
  if (done.some(({ rung }) => rung === 'remedy')) return null;
  const isHeard =
    asked.answer !== null || (asked.answerDueOn !== null && props.today.until(asked.answerDueOn).sign < 0);
  return isHeard ? <RemedyForm {...props} /> : <p>{text.notHeard(asked.answerDueOn)}</p>;
}

function AskForm({ form: { values, errors }, action }: ChasePageProps) {
  return (
    <>
      <h2>{text.ask}</h2>
      <Form action={`${action}/plan`}>
        <Textarea
          name="words"
          label={text.askWords}
          hint={text.askHint}
          value={shownValue(values, 'words')}
          error={errors['words']}
        />
        <DateInput
          id="answerDueOn"
          namePrefix="answerDueOn"
          legend={text.answerDueOn}
          hint={text.answerDueHint}
          values={shownDate(values, 'answerDueOn')}
          error={errors['answerDueOn']}
        />
        <Button>{text.send}</Button>
      </Form>
    </>
  );
}

function RemedyForm({ promise, form: { values, errors }, action }: ChasePageProps) {
  return (
    <>
      <h2>{text.remedy}</h2>
      <p>{text.remedyLede(promise.remedy)}</p>
      <Form action={`${action}/remedy`}>
        <Textarea
          name="words"
          label={text.remedyWords}
          hint={text.remedyHint}
          value={shownValue(values, 'words')}
          error={errors['words']}
        />
        <TextInput
          name="amount"
          label={text.amount}
          hint={text.amountHint}
          width={10}
          value={shownValue(values, 'amount')}
          error={errors['amount']}
        />
        <Button>{text.use}</Button>
      </Form>
    </>
  );
}
