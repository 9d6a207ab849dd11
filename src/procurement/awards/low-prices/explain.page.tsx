import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { InsetText } from '../../../web/govuk/inset-text.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Answered, Task } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import type { PriceState } from './low-price.rules.ts';
import type { LowPrice } from './low-prices.queries.ts';
import { words } from './words.en.ts';

type ExplainPageProps = {
  readonly procurement: Procurement;
  readonly pricePence: number;
  readonly asked: LowPrice & { readonly question: string; readonly explainBy: Temporal.PlainDate };
  readonly state: PriceState;
  readonly form: FormState;
  readonly action: string;
};

/** What the authority asks about a bidder’s price, and the bidder’s answer. */
export function ExplainPage({ procurement, pricePence, asked, state, form, action }: ExplainPageProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} />
      <h1>{words.explainHeading}</h1>
      <p>{words.explainLede(procurement.bodyName)}</p>
      <p>{words.explainLaw}</p>
      <p class="note">{words.source}</p>
      <p>{words.yourPrice(formatPounds(pricePence))}</p>
      <h2>{words.theyAsk}</h2>
      <InsetText>{asked.question}</InsetText>
      {state === 'waiting' ? <AnswerForm explainBy={asked.explainBy} form={form} action={action} /> : null}
      {asked.explanation ? (
        <>
          <h2>{words.youSaid}</h2>
          <InsetText>{asked.explanation}</InsetText>
        </>
      ) : null}
      {state === 'time-is-up' ? <p>{words.tooLate}</p> : null}
      {state === 'accepted' || state === 'disregarded' ? (
        <Answered>
          <p>
            {words.outcome[state]} {state === 'disregarded' ? asked.decisionReason : null}
          </p>
        </Answered>
      ) : null}
    </Task>
  );
}

type AnswerFormProps = Pick<ExplainPageProps, 'form' | 'action'> & { readonly explainBy: Temporal.PlainDate };

function AnswerForm({ explainBy, form, action }: AnswerFormProps) {
  return (
    <Form action={action}>
      <p>{words.explainUntil(formatDate(explainBy))}</p>
      <Textarea
        name="explanation"
        label={words.explanation}
        hint={words.explanationHint}
        error={form.errors['explanation']}
        value={typedText(form, 'explanation')}
        rows={10}
      />
      <Button>{words.send}</Button>
    </Form>
  );
}
