import { shownValue } from '../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { ratings } from './performance.rules.ts';
import type { visitIndicator } from './visit-performance.ts';
import { words } from './words.en.ts';

type RatePageProps = {
  readonly visit: Awaited<ReturnType<typeof visitIndicator>>;
  readonly backHref: string;
  readonly form: FormState;
  readonly action: string;
};

/** One indicator: what was measured, the rating, why. */
export function RatePage(props: RatePageProps) {
  const { period, indicator } = props.visit;
  return (
    <Task>
      <BackLink href={props.backHref}>{words.heading}</BackLink>
      <FormErrors errors={props.form.errors} />
      <h1>{indicator.name}</h1>
      <p>{words.rateLede(period.from, period.to)}</p>
      <SummaryList
        rows={[
          { key: words.goodIs, value: indicator.target },
          { key: words.howMeasured, value: indicator.measured },
        ]}
      />
      <RateForm {...props} />
    </Task>
  );
}

function RateForm({ visit: { judged }, form: { values, errors }, action }: RatePageProps) {
  return (
    <Form action={action}>
      <TextInput
        name="measured"
        label={words.measured}
        hint={words.measuredHint}
        value={shownValue(values, 'measured', judged.measured ?? '')}
        error={errors['measured']}
      />
      <Radios
        name="rating"
        legend={words.rating}
        value={shownValue(values, 'rating', judged.rating ?? '')}
        error={errors['rating']}
        items={ratings.map((value) => ({
          value,
          text: words.ratings[value],
          hint: words.ratingHints[value],
        }))}
      />
      <Textarea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        value={shownValue(values, 'reason', judged.reason ?? '')}
        error={errors['reason']}
      />
      <Button>{words.save}</Button>
    </Form>
  );
}
