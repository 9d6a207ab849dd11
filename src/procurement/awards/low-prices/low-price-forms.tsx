import type { Temporal } from 'temporal-polyfill';
import { typedDate } from '../../../web/edge/date-field.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import type { PriceLine } from './visit-low-prices.ts';
import { words } from './words.en.ts';

export type LowPricePageProps = {
  readonly procurement: Procurement;
  readonly line: PriceLine;
  readonly isDecided: boolean;
  readonly today: Temporal.PlainDate;
  readonly form: FormState;
  readonly action: string;
};

type FormProps = Pick<LowPricePageProps, 'form' | 'action'>;

/** Tells the bidder, and asks. */
export function AskForm({ form, action }: FormProps) {
  return (
    <Form action={action}>
      <h2>{words.askHeading}</h2>
      <p>{words.askLede}</p>
      <input type="hidden" name="act" value="ask" />
      <Textarea
        name="question"
        label={words.question}
        hint={words.questionHint}
        error={form.errors['question']}
        value={typedText(form, 'question')}
        rows={5}
      />
      <DateInput
        id="explainBy"
        namePrefix="explainBy"
        legend={words.explainBy}
        hint={words.explainByHint}
        error={form.errors['explainBy']}
        values={typedDate(form.values, 'explainBy')}
      />
      <Button>{words.ask}</Button>
    </Form>
  );
}

/** The prompt is no rule of law: why it needs no question. */
export function LeaveForm({ form, action }: FormProps) {
  return (
    <Form action={action}>
      <h2>{words.leaveHeading}</h2>
      <input type="hidden" name="act" value="leave" />
      <Textarea
        name="leaveReason"
        label={words.leaveReason}
        hint={words.reasonHint}
        error={form.errors['leaveReason']}
        value={typedText(form, 'leaveReason')}
        rows={4}
      />
      <Button>{words.leave}</Button>
    </Form>
  );
}

export function DecideForm({ form, action }: FormProps) {
  return (
    <Form action={action}>
      <h2>{words.decideHeading}</h2>
      <input type="hidden" name="act" value="decide" />
      <Radios
        name="decision"
        legend={words.decideLegend}
        error={form.errors['decision']}
        value={typedText(form, 'decision')}
        items={(['accepted', 'disregarded'] as const).map((value) => ({ value, ...words.decisions[value] }))}
      />
      <Textarea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={form.errors['reason']}
        value={typedText(form, 'reason')}
        rows={5}
      />
      <Button>{words.decide}</Button>
    </Form>
  );
}
