import {
  type FormReader,
  readChoice,
  readText,
  shownValue,
} from '../../../../procurement/tenders/form-fields.ts';
import { Radios } from '../../../../web/govuk/radios.tsx';
import { Select } from '../../../../web/govuk/select.tsx';
import { TextInput } from '../../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../../web/govuk/textarea.tsx';
import { purposeNames } from '../../panel.rules.ts';
import type { PanelPurposeInput } from '../../prepare-panel.ts';
import { words as panelWords } from '../../words.en.ts';
import type { Offered } from '../offered.queries.ts';
import type { FieldsProps } from './step-route.tsx';
import { words } from './words.en.ts';

/** Reads which purchase a panel is for, and what it does. */
export function readPurpose(form: FormReader, offered: Offered): PanelPurposeInput {
  const procurementId = readText(form, 'procurement');
  if (!offered.procurements.some(({ id }) => id === procurementId))
    form.fault('procurement', words.procurementBlank);
  return {
    procurementId,
    purpose: readChoice(form, 'purpose', purposeNames, words.purposeBlank),
    title: readText(form, 'title', { blank: words.titleBlank, max: 120, long: words.titleLong }),
    about: readText(form, 'about', { blank: words.aboutBlank, max: 600, long: words.aboutLong }),
  };
}

export function PurposeFields({ form: { values, errors }, offered, panel }: FieldsProps) {
  const none = { value: '', text: words.noProcurement };
  return (
    <>
      <Select
        name="procurement"
        label={words.procurement}
        error={errors['procurement']}
        value={shownValue(values, 'procurement', panel?.procurementId ?? '')}
        options={[none, ...offered.procurements.map(({ id, title }) => ({ value: id, text: title }))]}
      />
      <Radios
        name="purpose"
        legend={words.purpose}
        error={errors['purpose']}
        value={shownValue(values, 'purpose', panel?.purpose)}
        items={purposeNames.map((purpose) => ({
          value: purpose,
          text: panelWords.purposes[purpose],
          hint: words.purposeHints[purpose],
        }))}
      />
      <TextInput
        name="title"
        label={words.title}
        hint={words.titleHint}
        error={errors['title']}
        value={shownValue(values, 'title', panel?.title)}
      />
      <Textarea
        name="about"
        label={words.about}
        hint={words.aboutHint}
        error={errors['about']}
        value={shownValue(values, 'about', panel?.about)}
        rows={4}
      />
    </>
  );
}
