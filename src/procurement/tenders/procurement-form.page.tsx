import { poundsDecimal } from '../../values/pounds-decimal.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { shownDate, shownValue } from './form-fields.ts';
import { KindChoice } from './kind-choice.tsx';
import { categoryOf } from './kinds.rules.ts';
import { kindWords } from './kinds.words.en.ts';
import { type KindOfService, type ProcurementFacts, plainCategories } from './procurement.rules.ts';
import { categoryMeans, categoryNames, words } from './words.en.ts';

type ProcurementFormPageProps = {
  readonly title: string;
  readonly action: string;
  readonly back: { readonly href: string; readonly text: string };
  readonly kind: KindOfService;
  readonly form: FormState;
  /** What stands so far, when it is changed. */
  readonly draft?: ProcurementFacts;
  readonly districts: readonly { readonly slug: string; readonly name: string }[];
};

/** What is bought, where and when: beginning a purchase whose kind is known, or changing one whose notice is not out. */
export function ProcurementFormPage(props: ProcurementFormPageProps) {
  const { title, action, back, kind, form, draft, districts } = props;
  return (
    <div class="task">
      <BackLink href={back.href}>{back.text}</BackLink>
      <FormErrors errors={form.errors} ids={{ startsOn: 'startsOn-day', endsOn: 'endsOn-day' }} />
      <div class="desk-head">
        <h1>{title}</h1>
      </div>
      <p>{words.openToAll}</p>
      {draft ? null : <TheRules kind={kind} />}
      <Form action={action}>
        {draft ? <KindChoice form={form} stands={kind} /> : null}
        <WhatIsBought form={form} draft={draft} />
        {draft || !categoryOf(kind) ? <Category form={form} draft={draft} /> : null}
        <HowMuchAndWhere form={form} draft={draft} districts={districts} />
        <Dates form={form} draft={draft} />
        <Button>{words.save}</Button>
      </Form>
    </div>
  );
}

function TheRules({ kind }: { readonly kind: KindOfService }) {
  const { name, rules, source } = kindWords[kind];
  return (
    <InsetText>
      <p>
        <strong>{name}.</strong> {rules}
      </p>
      <p class="note">{words.overview.ruleSource(source)}</p>
    </InsetText>
  );
}

type PartProps = { readonly form: FormState; readonly draft: ProcurementFacts | undefined };

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

function Category({ form: { values, errors }, draft }: PartProps) {
  return (
    <Radios
      name="category"
      legend={words.category}
      value={shownValue(values, 'category', draft?.category)}
      error={errors['category']}
      items={plainCategories.map((each) => ({
        value: each,
        text: categoryNames[each],
        hint: categoryMeans[each],
      }))}
    />
  );
}

function HowMuchAndWhere({
  form: { values, errors },
  draft,
  districts,
}: PartProps & Pick<ProcurementFormPageProps, 'districts'>) {
  return (
    <>
      <TextInput
        name="value"
        label={words.value}
        hint={words.valueHint}
        prefix="£"
        width={10}
        value={shownValue(values, 'value', draft ? poundsDecimal(draft.valuePence) : '')}
        error={errors['value']}
      />
      <Select
        name="district"
        label={words.district}
        value={shownValue(values, 'district', draft?.districtSlug ?? '')}
        options={[
          { value: '', text: words.wholeRegion },
          ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
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
