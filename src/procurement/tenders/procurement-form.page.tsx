import { poundsDecimal } from '../../values/pounds-decimal.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { shownDate, shownValue } from './form-fields.ts';
import { categories, type ProcurementDraft, procedures, rungs } from './procurement.rules.ts';
import {
  categoryMeans,
  categoryNames,
  procedureMeans,
  procedureNames,
  rungMeans,
  rungNames,
  words,
} from './words.en.ts';

type ProcurementFormPageProps = {
  readonly title: string;
  readonly action: string;
  readonly form: FormState;
  /** What stands so far, when it is changed. */
  readonly draft?: ProcurementDraft;
  readonly districts: readonly { readonly slug: string; readonly name: string }[];
};

/** Preparing a procurement, or changing one whose notice is not out. */
export function ProcurementFormPage({ title, action, form, draft, districts }: ProcurementFormPageProps) {
  const { values, errors } = form;
  return (
    <div class="task">
      <FormErrors errors={errors} ids={{ startsOn: 'startsOn-day', endsOn: 'endsOn-day' }} />
      <div class="desk-head">
        <h1>{title}</h1>
      </div>
      <p>{words.openToAll}</p>
      <Form action={action}>
        <WhatIsBought form={form} draft={draft} />
        <HowBought form={form} draft={draft} />
        <Select
          name="district"
          label={words.district}
          value={shownValue(values, 'district', draft?.districtSlug ?? '')}
          options={[
            { value: '', text: words.wholeRegion },
            ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
          ]}
        />
        <HowFarUp form={form} draft={draft} />
        <Dates form={form} draft={draft} />
        <Button>{words.save}</Button>
      </Form>
    </div>
  );
}

type PartProps = { readonly form: FormState; readonly draft: ProcurementDraft | undefined };

function WhatIsBought({ form: { values, errors }, draft }: PartProps) {
  return (
    <>
      <TextInput
        name="title"
        label={words.title}
        hint={words.titleHint}
        value={shownValue(values, 'title', draft?.title)}
        error={errors['title']}
      />
      <Textarea
        name="summary"
        label={words.summary}
        rows={3}
        value={shownValue(values, 'summary', draft?.summary)}
        error={errors['summary']}
      />
    </>
  );
}

function HowFarUp({ form: { values, errors }, draft }: PartProps) {
  return (
    <Radios
      name="rung"
      legend={words.rung}
      hint={words.rungHint}
      value={shownValue(values, 'rung', draft?.rung)}
      error={errors['rung']}
      items={rungs.map((rung) => ({ value: rung, text: rungNames[rung], hint: rungMeans[rung] }))}
    />
  );
}

function HowBought({ form: { values, errors }, draft }: PartProps) {
  return (
    <>
      <Radios
        name="category"
        legend={words.category}
        value={shownValue(values, 'category', draft?.category)}
        error={errors['category']}
        items={categories.map((each) => ({
          value: each,
          text: categoryNames[each],
          hint: categoryMeans[each],
        }))}
      />
      <TextInput
        name="value"
        label={words.value}
        hint={words.valueHint}
        prefix="£"
        width={10}
        value={shownValue(values, 'value', draft ? poundsDecimal(draft.valuePence) : '')}
        error={errors['value']}
      />
      <Radios
        name="procedure"
        legend={words.procedure}
        value={shownValue(values, 'procedure', draft?.procedure)}
        error={errors['procedure']}
        items={procedures.map((each) => ({
          value: each,
          text: procedureNames[each],
          hint: procedureMeans[each],
        }))}
      />
    </>
  );
}

function Dates({ form: { values, errors }, draft }: PartProps) {
  return (
    <>
      <DateInput
        id="startsOn"
        namePrefix="startsOn"
        legend={words.startsOn}
        hint={words.dateHint}
        values={shownDate(values, 'startsOn', draft?.startsOn)}
        error={errors['startsOn']}
      />
      <DateInput
        id="endsOn"
        namePrefix="endsOn"
        legend={words.endsOn}
        values={shownDate(values, 'endsOn', draft?.endsOn)}
        error={errors['endsOn']}
      />
    </>
  );
}
