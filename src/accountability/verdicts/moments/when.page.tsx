import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { words } from '../pack/words.en.ts';

type WhenPageProps = { readonly backHref: string; readonly action: string; readonly form: FormState };

/** One day that the contract is judged for, before its end. */
export function WhenPage({ backHref, action, form }: WhenPageProps) {
  const { values, errors } = form;
  const part = (name: string) => typedText(form, `onDay-${name}`) ?? '';
  return (
    <Task>
      <BackLink href={backHref}>{words.back}</BackLink>
      <FormErrors errors={errors} ids={{ onDay: 'onDay-day' }} />
      <h1>{words.whenHeading}</h1>
      <p>{words.whenLede}</p>
      <Form action={action}>
        <Radios
          name="why"
          legend={words.whenWhy}
          value={typedText(form, 'why')}
          error={errors['why']}
          items={(['break', 'asked'] as const).map((value) => ({ value, text: words.whenChoices[value] }))}
        />
        <DateInput
          id="onDay"
          namePrefix="onDay"
          legend={words.whenDay}
          values={{ day: part('day'), month: part('month'), year: part('year') }}
          error={errors['onDay']}
        />
        <Textarea
          name="reason"
          label={words.whenReason}
          hint={words.whenReasonHint}
          value={shownValue(values, 'reason', '')}
          error={errors['reason']}
        />
        <Button>{words.whenSave}</Button>
      </Form>
    </Task>
  );
}
