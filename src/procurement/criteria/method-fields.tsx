import { poundsDecimal } from '../../values/pounds-decimal.ts';
import { unitNames } from '../../values/quantity.en.ts';
import { Checkboxes } from '../../web/govuk/checkboxes.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { shownValue } from '../tenders/form-fields.ts';
import type { CriterionFormProps } from './criterion-form.page.tsx';
import { words } from './words.en.ts';

const w = words.form;

/** The two prices that a price is held against; each stands in the notice. */
export function PriceFields({ form: { values, errors }, criterion }: CriterionFormProps) {
  const pounds = (pence: number | null | undefined) =>
    pence === null || pence === undefined ? '' : poundsDecimal(pence);
  return (
    <>
      <TextInput
        name="qualification"
        label={w.qualification}
        hint={w.qualificationHint}
        prefix="£"
        width={10}
        value={shownValue(values, 'qualification', pounds(criterion?.qualificationPence))}
        error={errors['qualification']}
      />
      <TextInput
        name="floor"
        label={w.floor}
        hint={w.floorHint}
        prefix="£"
        width={10}
        value={shownValue(values, 'floor', pounds(criterion?.floorPence))}
        error={errors['floor']}
      />
    </>
  );
}

export function TargetField({ form: { values, errors }, criterion }: CriterionFormProps) {
  const start = criterion?.target ? String(Number(criterion.target)) : '';
  return (
    <TextInput
      name="target"
      label={w.target}
      hint={w.targetHint}
      width={10}
      inputMode="decimal"
      value={shownValue(values, 'target', start)}
      error={errors['target']}
    />
  );
}

export function MeasuresField({ form: { values, errors }, criterion, measures }: CriterionFormProps) {
  const typed = values['measures'];
  const ticked = typed === undefined ? criterion?.measures.map(({ id }) => id) : [typed].flat();
  return (
    <Checkboxes
      name="measures"
      legend={w.measures}
      hint={w.measuresHint}
      small
      values={ticked ?? []}
      error={errors['measures']}
      items={measures.map(({ id, plainName, unit }) => ({
        value: id,
        text: w.measure(plainName, unitNames(unit)),
      }))}
    />
  );
}
