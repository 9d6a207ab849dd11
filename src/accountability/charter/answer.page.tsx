import { typedDate } from '../../web/edge/date-field.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Commitment } from './charter.rules.ts';
import type { DraftAnswer } from './drafts.queries.ts';
import type { SignerFacts } from './signer-facts.queries.ts';
import { signingWords } from './signing.words.en.ts';

const text = signingWords.answer;

type AnswerPageProps = {
  readonly commitment: Commitment;
  /** From 1. */
  readonly place: number;
  readonly of: number;
  readonly size: SignerFacts['size'];
  readonly given: DraftAnswer | undefined;
  readonly action: string;
  readonly backHref: string;
  readonly homeHref: string;
  readonly form: FormState;
};

/** One commitment, one decision. */
export function AnswerPage(props: AnswerPageProps) {
  const { commitment, given, form } = props;
  return (
    <Task>
      <BackLink href={props.backHref}>{text.back}</BackLink>
      <FormErrors errors={form.errors} ids={{ byDate: 'byDate-day' }} />
      <p class="kicker">
        {text.step(props.place, props.of)} · {commitment.title}
      </p>
      <Form action={props.action}>
        <Radios
          name="answer"
          class="only-chosen"
          legend={commitment.sentence}
          legendIsHeading
          legendSize="l"
          hint={given && !given.confirmed ? text.lastTime(given.answer, given.byDate) : undefined}
          value={typedText(form, 'answer') ?? given?.answer}
          error={form.errors['answer']}
          items={[
            { value: 'do', text: text.choices.do },
            { value: 'will', text: text.choices.will, conditional: <ByDate {...props} /> },
            { value: 'not-for-us', text: text.choices['not-for-us'], conditional: <Reason {...props} /> },
          ]}
        />
        <Button>{text.save}</Button>
      </Form>
      <Details summary={text.means}>
        <Meaning commitment={commitment} size={props.size} />
        <p>
          <strong>{text.why}:</strong> {commitment.why}
        </p>
      </Details>
      <p>
        <a href={props.homeHref}>{text.stop}</a>
      </p>
    </Task>
  );
}

function ByDate({ given, form }: AnswerPageProps) {
  const day = given?.byDate;
  const kept = day ? { day: day.day, month: day.month, year: day.year } : undefined;
  const isTyped = form.values['byDate-day'] !== undefined;
  return (
    <DateInput
      id="byDate"
      namePrefix="byDate"
      legend={text.date}
      hint={text.dateHint}
      values={isTyped ? typedDate(form.values, 'byDate') : kept}
      error={form.errors['byDate']}
    />
  );
}

function Reason({ given, form }: AnswerPageProps) {
  return (
    <Textarea
      name="reason"
      label={text.reason}
      hint={text.reasonHint}
      rows={2}
      value={typedText(form, 'reason') ?? given?.reason ?? ''}
      error={form.errors['reason']}
    />
  );
}

/** What the commitment means for this signer; both where we do not know what it is. */
function Meaning({ commitment, size }: Pick<AnswerPageProps, 'commitment' | 'size'>) {
  if (size === 'public-body') return <p>{commitment.forPublicBody}</p>;
  return (
    <>
      {size === 'sole-trader' || size === 'unknown' ? (
        <p>
          {size === 'unknown' ? <strong>{text.meansTrader} </strong> : null}
          {commitment.forSoleTrader}
        </p>
      ) : null}
      {size === 'sole-trader' ? null : (
        <p>
          {size === 'unknown' ? <strong>{text.meansFirm} </strong> : null}
          {commitment.forFirm}
        </p>
      )}
    </>
  );
}
