import { shownDate, shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { unitName } from '../../promises/quantity.words.en.ts';
import { words } from './words.en.ts';

const text = words.type;

type TypePageProps = {
  readonly title: string;
  readonly path: string;
  readonly back: string;
  readonly measures: readonly { readonly slug: string; readonly plainName: string; readonly unit: string }[];
  readonly managers: readonly { readonly personId: string; readonly name: string }[];
  readonly form: FormState;
};

/** One promise of a signed contract, typed in. */
export function TypePage({ title, path, back, measures, managers, form }: TypePageProps) {
  const { values, errors } = form;
  const typed = (name: string) => ({ name, value: shownValue(values, name), error: errors[name] });
  return (
    <>
      <BackLink href={back}>{text.back}</BackLink>
      <FormErrors errors={errors} />
      <p class="kicker">{title}</p>
      <h1>{text.title}</h1>
      <p class="lede">{text.lede}</p>
      <Form action={path}>
        <Select
          {...typed('measure')}
          label={text.measure}
          hint={text.measureHint}
          options={[
            { value: '', text: text.chooseMeasure },
            ...measures.map(({ slug, plainName, unit }) => ({
              value: slug,
              text: `${plainName} (${unitName(unit)})`,
            })),
          ]}
        />
        <TextInput {...typed('quantity')} label={text.quantity} inputMode="decimal" width={10} />
        <DateInput
          id="due"
          namePrefix="due"
          legend={text.due}
          values={shownDate(values, 'due')}
          error={errors['due']}
        />
        <TermFields typed={typed} managers={managers} />
        <Button>{text.act}</Button>
      </Form>
    </>
  );
}

type TermFieldsProps = Pick<TypePageProps, 'managers'> & {
  readonly typed: (name: string) => {
    readonly name: string;
    readonly value: string;
    readonly error: string | undefined;
  };
};

/** Where, who answers for it, what proves it, and what happens if it is not kept. */
function TermFields({ typed, managers }: TermFieldsProps) {
  return (
    <>
      <TextInput {...typed('place')} label={text.place} hint={text.placeHint} />
      <TextInput {...typed('supplierOwner')} label={text.supplierOwner} hint={text.supplierOwnerHint} />
      <Select
        {...typed('bodyOwner')}
        label={text.bodyOwner}
        options={[
          { value: '', text: text.nobody },
          ...managers.map(({ personId, name }) => ({ value: personId, text: name })),
        ]}
      />
      <Textarea {...typed('evidenceRule')} label={text.evidenceRule} hint={text.evidenceHint} rows={3} />
      <Textarea {...typed('remedy')} label={text.remedy} hint={text.remedyHint} rows={3} />
    </>
  );
}
