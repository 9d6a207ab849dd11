import { shownDate, shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Details } from '../../../web/govuk/details.tsx';
import { Fieldset } from '../../../web/govuk/fieldset.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { inOrder } from '../instalments.rules.ts';
import type { Promised } from '../promises.queries.ts';
import { lineFields } from './change-form.ts';
import type { Planned } from './variation.rules.ts';
import { words } from './words.en.ts';

/** A ward that all of an instalment may lie in. */
export type Ward = { readonly code: string; readonly name: string };
type PlanFieldsProps = {
  readonly promise: Promised;
  readonly form: FormState;
  readonly lines: number;
  /** Those of the promise’s district; none where nobody has loaded any. */
  readonly wards: readonly Ward[];
};

/** The instalments as they stand, each in boxes of its own, with empty ones after them. */
export function PlanFields({ promise, form, lines, wards }: PlanFieldsProps) {
  const standing = inOrder(promise.instalments);
  return (
    <>
      {Array.from({ length: lines }, (_, index) => (
        <LineFields number={index + 1} unit={promise.unit} form={form} wards={wards} now={standing[index]} />
      ))}
    </>
  );
}

type LineFieldsProps = {
  readonly number: number;
  readonly unit: string;
  readonly form: FormState;
  readonly wards: readonly Ward[];
  readonly now: Planned | undefined;
};

function LineFields({ number, unit, form: { values, errors }, wards, now }: LineFieldsProps) {
  const names = lineFields(number);
  return (
    <Fieldset legend={words.legend(number)} legendSize="s">
      <DateInput
        id={names.due}
        namePrefix={names.due}
        legend={words.due}
        values={shownDate(values, names.due, now?.dueOn)}
        error={errors[names.due]}
      />
      <TextInput
        name={names.quantity}
        label={words.quantity(unit)}
        inputMode="decimal"
        width={10}
        value={shownValue(values, names.quantity, now ? String(now.quantity) : '')}
        error={errors[names.quantity]}
      />
      <TextInput
        name={names.place}
        label={words.place}
        value={shownValue(values, names.place, now?.place ?? '')}
        error={errors[names.place]}
      />
      {wards.length > 0 ? (
        <Select
          name={names.ward}
          label={words.ward}
          value={shownValue(values, names.ward, now?.wardCode ?? '')}
          error={errors[names.ward]}
          options={[
            { value: '', text: words.noWard },
            ...wards.map(({ code, name }) => ({ value: code, text: name })),
          ]}
        />
      ) : null}
    </Fieldset>
  );
}

export type Manager = { readonly personId: string; readonly name: string };
type TermFieldsProps = {
  readonly promise: Promised;
  readonly form: FormState;
  /** Whom the buyer can choose to answer for it; nobody where the supplier proposes. */
  readonly managers: readonly Manager[];
};

/** Place, owners, evidence and remedy, as they stand. */
export function TermFields({ promise, form: { values, errors }, managers }: TermFieldsProps) {
  const now = (name: 'place' | 'supplierOwner' | 'evidenceRule' | 'remedy') => ({
    name,
    value: shownValue(values, name, promise[name]),
    error: errors[name],
  });
  const isTyped = ['place', 'supplierOwner', 'evidenceRule', 'remedy'].some((name) => name in values);
  return (
    <Details summary={words.terms} open={isTyped}>
      <TextInput {...now('place')} label={words.ownPlace} />
      <TextInput {...now('supplierOwner')} label={words.supplierOwner} />
      {managers.length > 0 ? (
        <Select
          name="bodyOwner"
          label={words.bodyOwner}
          error={errors['bodyOwner']}
          value={shownValue(values, 'bodyOwner', promise.bodyOwnerId ?? '')}
          options={[
            ...(promise.bodyOwnerId ? [] : [{ value: '', text: words.nobody }]),
            ...managers.map(({ personId, name }) => ({ value: personId, text: name })),
          ]}
        />
      ) : null}
      <Textarea {...now('evidenceRule')} label={words.evidenceRule} rows={4} />
      <Textarea {...now('remedy')} label={words.remedy} rows={4} />
    </Details>
  );
}
