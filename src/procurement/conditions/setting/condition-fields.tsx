import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { formOf, readChoice, readText } from '../../tenders/form-fields.ts';
import { type Condition, conditionKinds } from './condition.rules.ts';
import { kindNames, words } from './words.en.ts';

/** One condition as its form sends it. */
export const conditionForm = formOf((form): Omit<Condition, 'id'> => {
  const text = (field: 'requirement' | 'proof' | 'proportion') =>
    readText(form, field, { blank: words[`${field}Blank`], max: 400, long: words[`${field}Long`] });
  const kind = readChoice(form, 'kind', conditionKinds, words.kindBlank);
  return { kind, requirement: text('requirement'), proof: text('proof'), proportion: text('proportion') };
});

/** The fields of one condition. */
export function ConditionFields({ form }: { readonly form: FormState }) {
  const typed = (name: string) => ({ name, value: typedText(form, name), error: form.errors[name], rows: 3 });
  return (
    <>
      <Radios
        name="kind"
        legend={words.kind}
        legendSize="s"
        value={typedText(form, 'kind')}
        error={form.errors['kind']}
        items={conditionKinds.map((kind) => ({ value: kind, text: kindNames[kind] }))}
      />
      <Textarea {...typed('requirement')} label={words.requirementLabel} hint={words.requirementHint} />
      <Textarea {...typed('proof')} label={words.proofLabel} hint={words.proofHint} />
      <Textarea {...typed('proportion')} label={words.proportionLabel} hint={words.proportionHint} />
    </>
  );
}
