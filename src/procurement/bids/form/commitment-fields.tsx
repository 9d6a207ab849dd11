import type { Child } from 'hono/jsx';
import { forEachSpent, unitNames } from '../../../values/quantity.en.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { Fieldset } from '../../../web/govuk/fieldset.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { shownDate, shownValue } from '../../tenders/form-fields.ts';
import { type AskedCommitment, lineFieldsOf } from '../bid-fields.rules.ts';
import type { Suggestion } from './suggestion.rules.ts';
import { suggestionWords } from './suggestion-words.en.ts';
import { formWords as words } from './words.en.ts';

export type ShownMeasure = { readonly id: string; readonly plainName: string; readonly unit: string };

type CommitmentFieldsProps = {
  readonly asked: AskedCommitment;
  readonly form: FormState;
  readonly measures: readonly ShownMeasure[];
  readonly suggestions: readonly Suggestion[];
};

/** How much, by when and where, of one measure; split by place and day in lines that open without a script. */
export function CommitmentFields({ asked, form, measures, suggestions }: CommitmentFieldsProps) {
  const { criterion, measure } = asked;
  const [first = '', ...others] = lineFieldsOf(asked);
  if (!measure) return <More asked={asked} form={form} measures={measures} />;
  const { plainName, unit, perSpendPence } = measure;
  const label = words.quantity(unitNames(unit) + forEachSpent(perSpendPence));
  return (
    <>
      <Fieldset legend={words.measure(criterion.code, plainName)} legendSize="s">
        {suggestions.map(({ text, source }) => (
          <p class="note">{suggestionWords.counted(text, source)}</p>
        ))}
        {perSpendPence ? <p>{words.perSpend(forEachSpent(perSpendPence))}</p> : null}
        <Amount field={first} form={form} label={label} />
      </Fieldset>
      <Split form={form} fields={others}>
        {others.map((field, index) => (
          <Fieldset legend={words.line(criterion.code, plainName, index + 2)} legendSize="s">
            <Amount field={field} form={form} label={label} />
          </Fieldset>
        ))}
      </Split>
    </>
  );
}

type SplitProps = { readonly form: FormState; readonly fields: readonly string[]; readonly children: Child };

function Split({ form: { values }, fields, children }: SplitProps) {
  const isUsed = fields.some((field) => shownValue(values, `${field}.quantity`) !== '');
  return (
    <Details summary={words.split} open={isUsed}>
      {children}
    </Details>
  );
}

type MoreProps = Pick<CommitmentFieldsProps, 'asked' | 'form' | 'measures'>;

/** Something of any other measure, where an answer is marked. */
function More({ asked, form, measures }: MoreProps) {
  const [field = ''] = lineFieldsOf(asked);
  const chosen = shownValue(form.values, `${field}.measure`);
  return (
    <Details summary={words.more(asked.criterion.code)} open={chosen !== ''}>
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
