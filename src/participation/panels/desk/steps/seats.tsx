import { type FormReader, readText, shownValue } from '../../../../procurement/tenders/form-fields.ts';
import { Radios } from '../../../../web/govuk/radios.tsx';
import { Select } from '../../../../web/govuk/select.tsx';
import { TextInput } from '../../../../web/govuk/text-input.tsx';
import { readWhole } from '../../../rounds/desk/steps/read-whole.ts';
import { minimumAges, seatLimits } from '../../panel.rules.ts';
import type { PanelDetails } from '../../panel-details.rules.ts';
import type { Offered } from '../offered.queries.ts';
import type { FieldsProps } from './step-route.tsx';
import { words } from './words.en.ts';

/** How many sit, and who may. */
export function readSeats(form: FormReader, { offered }: { offered: Offered }): Partial<PanelDetails> {
  const age = minimumAges.find((each) => String(each) === form.typed['minimumAge']);
  if (!age) form.fault('minimumAge', words.minimumAgeBlank);
  const districtSlug = readText(form, 'district');
  if (districtSlug !== '' && !offered.districts.some(({ slug }) => slug === districtSlug))
    form.fault('district', words.districtWrong);
  return {
    seats: readWhole(form, 'seats', {
      from: seatLimits.fewest,
      to: seatLimits.most,
      wrong: words.seatsWrong,
    }),
    minimumAge: age ?? minimumAges[0],
    districtSlug: districtSlug === '' ? null : districtSlug,
  };
}

export function SeatsFields({ form: { values, errors }, offered, panel }: FieldsProps) {
  const ownDistrict = offered.districts.length === 1 ? offered.districts[0]?.slug : undefined;
  const start = panel?.seats === null ? ownDistrict : panel?.districtSlug;
  return (
    <>
      <TextInput
        name="seats"
        label={words.seats}
        hint={words.seatsHint}
        error={errors['seats']}
        value={shownValue(values, 'seats', panel?.seats ? String(panel.seats) : '12')}
        width={3}
        inputMode="numeric"
      />
      <Radios
        name="minimumAge"
        legend={words.minimumAge}
        hint={words.minimumAgeHint}
        error={errors['minimumAge']}
        value={shownValue(values, 'minimumAge', String(panel?.minimumAge ?? 18))}
        items={minimumAges.map((age) => ({ value: String(age), text: words.ageOver(age) }))}
      />
      <Select
        name="district"
        label={words.district}
        error={errors['district']}
        value={shownValue(values, 'district', start ?? '')}
        options={[
          { value: '', text: words.wholeRegion },
          ...offered.districts.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
      <p class="note">{words.seatsAway}</p>
    </>
  );
}
