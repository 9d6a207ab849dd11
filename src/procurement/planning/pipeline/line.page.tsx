import type { FormState } from '../../../web/edge/outcomes.ts';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { StepPage } from '../../../web/shell/step-page.tsx';
import { shownDate, shownValue } from '../../tenders/form-fields.ts';
import { planHref } from '../plan-hrefs.rules.ts';
import { words as planWords } from '../words.en.ts';
import { words } from './pipeline.words.en.ts';
import type { PipelineLine } from './pipeline-line.rules.ts';

type LinePageProps = {
  readonly procurement: { readonly bodySlug: string; readonly slug: string };
  readonly line: PipelineLine | undefined;
  readonly form: FormState;
};

/** When a purchase is expected, and when residents can speak about it. */
export function LinePage({ procurement, line, form }: LinePageProps) {
  const { values, errors } = form;
  const says = words.line;
  const fields = (
    <>
      <p class="note">{planWords.rule(says.source)}</p>
      {dates.map(({ field, label, mayBeEmpty }) => (
        <DateInput
          id={field}
          namePrefix={field}
          legend={says[label]}
          hint={mayBeEmpty ? says.emptyHint : undefined}
          values={shownDate(values, field, line?.[field])}
          error={errors[field]}
        />
      ))}
      <TextInput
        name="residentsHow"
        label={says.how}
        hint={says.howHint}
        value={shownValue(values, 'residentsHow', line?.residentsHow)}
        error={errors['residentsHow']}
      />
    </>
  );
  return (
    <StepPage
      title={says.title}
      lede={says.lede}
      action={`${planHref(procurement)}/pipeline`}
      back={{ href: planHref(procurement), text: planWords.backToPlan }}
      errors={errors}
      fields={fields}
      save={says.save}
    />
  );
}

const dates = [
  { field: 'noticeExpectedOn', label: 'notice', mayBeEmpty: false },
  { field: 'awardExpectedOn', label: 'award', mayBeEmpty: false },
  { field: 'residentsFrom', label: 'from', mayBeEmpty: true },
  { field: 'residentsUntil', label: 'until', mayBeEmpty: true },
] as const;
