import {
  type FormReader,
  readChoice,
  readText,
  shownValue,
} from '../../../../procurement/tenders/form-fields.ts';
import { Radios } from '../../../../web/govuk/radios.tsx';
import { Select } from '../../../../web/govuk/select.tsx';
import { TextInput } from '../../../../web/govuk/text-input.tsx';
import type { Purpose } from '../../begin-round.ts';
import { words as roundWords } from '../../words.en.ts';
import type { Offered } from '../offered.queries.ts';
import type { FieldsProps } from './step.page.tsx';
import type { StepSpec } from './step-route.tsx';
import { words } from './words.en.ts';

const scopes = ['procurement', 'body', 'district', 'region'] as const;

/** What the answers are for, and what the round is called. */
export const purposeStep: StepSpec = {
  step: 'purpose',
  Fields: PurposeFields,
  read: (form, { offered, round }) => readPurpose(form, offered, round.procurementId),
};

/** Reads what a round is for. A purchase that it is about already stays allowed, whatever is offered anew. */
export function readPurpose(form: FormReader, offered: Offered, current: string | null = null): Purpose {
  const scope = readChoice(form, 'scope', scopes, words.scopeBlank);
  const procurementId = readText(form, 'procurement');
  const districtSlug = readText(form, 'district');
  const isOffered = procurementId === current || offered.procurements.some(({ id }) => id === procurementId);
  if (scope === 'procurement' && (procurementId === '' || !isOffered))
    form.fault('procurement', words.procurementBlank);
  if (scope === 'district' && !offered.districts.some(({ slug }) => slug === districtSlug))
    form.fault('district', words.districtBlank);
  return {
    scope,
    procurementId: scope === 'procurement' ? procurementId : null,
    districtSlug: scope === 'district' ? districtSlug : null,
    title: readText(form, 'title', { blank: words.titleBlank, max: 120, long: words.titleLong }),
  };
}

export function PurposeFields(props: FieldsProps) {
  const { form, round } = props;
  return (
    <>
      <Radios
        name="scope"
        legend={words.scope}
        value={shownValue(form.values, 'scope', round?.scope)}
        error={form.errors['scope']}
        items={scopes.map((scope) => ({
          value: scope,
          text: roundWords.scopes[scope],
          hint: words.scopeHints[scope],
        }))}
      />
      <WhichOne {...props} />
      <TextInput
        name="title"
        label={words.title}
        hint={words.titleHint}
        error={form.errors['title']}
        value={shownValue(form.values, 'title', round?.title)}
      />
    </>
  );
}

/** The purchase, or the district, where the round is about one. */
function WhichOne({ form: { values, errors }, offered, round }: FieldsProps) {
  const none = { value: '', text: words.noProcurement };
  return (
    <>
      <Select
        name="procurement"
        label={words.procurement}
        hint={words.procurementHint}
        error={errors['procurement']}
        value={shownValue(values, 'procurement', round?.procurementId ?? '')}
        options={[none, ...offered.procurements.map(({ id, title }) => ({ value: id, text: title }))]}
      />
      <Select
        name="district"
        label={words.district}
        hint={words.districtHint}
        error={errors['district']}
        value={shownValue(values, 'district', round?.scopeDistrictSlug ?? '')}
        options={[none, ...offered.districts.map(({ slug, name }) => ({ value: slug, text: name }))]}
      />
    </>
  );
}
