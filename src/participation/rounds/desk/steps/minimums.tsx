import { shownValue } from '../../../../procurement/tenders/form-fields.ts';
import { TextInput } from '../../../../web/govuk/text-input.tsx';
import { smallestMinimum } from '../../round.rules.ts';
import { readWhole } from './read-whole.ts';
import type { FieldsProps } from './step.page.tsx';
import type { StepSpec } from './step-route.tsx';
import { words } from './words.en.ts';

/** The least numbers below which nothing is concluded. */
export const minimumsStep: StepSpec = {
  step: 'minimums',
  Fields: MinimumsFields,
  read: (form) => {
    const read = (field: string) =>
      readWhole(form, field, { from: smallestMinimum, to: 1_000_000, wrong: words.minimumWrong });
    return {
      minimumAnswers: read('minimum'),
      minimumEffective: read('minimumEffective'),
      minimumDistrict: read('minimumDistrict'),
    };
  },
};

function MinimumsFields({ form: { values, errors }, round }: FieldsProps) {
  const fields = [
    { name: 'minimum', ...words.minimums.answers, start: round?.minimumAnswers },
    { name: 'minimumEffective', ...words.minimums.effective, start: round?.minimumEffective },
    { name: 'minimumDistrict', ...words.minimums.district, start: round?.minimumDistrict },
  ];
  return (
    <>
      {fields.map(({ name, label, hint, start }) => (
        <TextInput
          name={name}
          label={label}
          hint={hint}
          value={shownValue(values, name, String(start ?? ''))}
          error={errors[name]}
          width={5}
          inputMode="numeric"
        />
      ))}
    </>
  );
}
