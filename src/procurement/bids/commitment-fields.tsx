import { unitNames } from '../../values/quantity.en.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { DateInput } from '../../web/govuk/date-input.tsx';
import { Details } from '../../web/govuk/details.tsx';
import { Fieldset } from '../../web/govuk/fieldset.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { shownDate, shownValue } from '../tenders/form-fields.ts';
import type { AskedCommitment } from './bid-fields.rules.ts';
import { formWords as words } from './words.en.ts';

type CommitmentFieldsProps = {
  readonly asked: AskedCommitment;
  readonly form: FormState;
  readonly measures: readonly { readonly id: string; readonly plainName: string; readonly unit: string }[];
};

/** How much, by when and where, of one measure. */
export function CommitmentFields({ asked, form, measures }: CommitmentFieldsProps) {
  const { criterion, measure, field } = asked;
  if (measure)
    return (
      <Fieldset legend={words.measure(criterion.code, measure.plainName)} legendSize="s">
        <Amount field={field} form={form} label={words.quantity(unitNames(measure.unit))} />
      </Fieldset>
    );
  const chosen = shownValue(form.values, `${field}.measure`);
  return (
    <Details summary={words.more(criterion.code)} open={chosen !== ''}>
      <Select
        name={`${field}.measure`}
        label={words.moreMeasure}
        value={chosen}
        options={[
          { value: '', text: words.moreNothing },
          ...measures.map(({ id, plainName, unit }) => ({
            value: id,
            text: words.moreOption(plainName, unitNames(unit)),
          })),
        ]}
      />
      <Amount field={field} form={form} label={words.moreUnit} />
    </Details>
  );
}

type AmountProps = { readonly field: string; readonly form: FormState; readonly label: string };

function Amount({ field, form: { values, errors }, label }: AmountProps) {
  return (
    <>
      <TextInput
        name={`${field}.quantity`}
        label={label}
        width={10}
        inputMode="decimal"
        value={shownValue(values, `${field}.quantity`)}
        error={errors[`${field}.quantity`]}
      />
      <DateInput
        id={`${field}.by`}
        namePrefix={`${field}.by`}
        legend={words.by}
        hint={words.byHint}
        values={shownDate(values, `${field}.by`)}
        error={errors[`${field}.by`]}
      />
      <TextInput
        name={`${field}.place`}
        label={words.place}
        value={shownValue(values, `${field}.place`)}
        error={errors[`${field}.place`]}
      />
    </>
  );
}
