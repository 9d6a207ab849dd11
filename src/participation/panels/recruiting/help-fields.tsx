import {
  type FormReader,
  readText,
  readTicked,
  shownValue,
} from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { shownTicks } from '../../rounds/desk/steps/shown-ticks.ts';
import { accessNames, availabilityNames } from '../panel.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { words as panelWords } from '../words.en.ts';
import type { TakingPart } from './pool.rules.ts';
import { words } from './words.en.ts';

type HelpFieldsProps = {
  readonly panel: Panel;
  readonly own?: TakingPart | undefined;
  /** Somebody without an e-mail address has to say how to reach them. */
  readonly asksContact: boolean;
  readonly form: FormState;
};

/** When somebody can come, what would help them, and how to reach them where we have no e-mail address. */
export function HelpFields({ panel, own, asksContact, form }: HelpFieldsProps) {
  return (
    <>
      {asksContact ? <ContactFields own={own} form={form} /> : null}
      <Checkboxes
        name="availability"
        legend={words.when}
        legendSize="m"
        hint={words.whenHint}
        values={shownTicks(form, 'availability', own?.availability)}
        items={availabilityNames.map((value) => ({ value, text: panelWords.availability[value] }))}
      />
      <Checkboxes
        name="accessNeeds"
        legend={words.needs}
        legendSize="m"
        hint={words.needsHint(panel.childcare)}
        values={shownTicks(form, 'accessNeeds', own?.accessNeeds)}
        items={accessNames.map((value) => ({ value, text: panelWords.access[value] }))}
      />
      <Textarea
        name="accessNote"
        label={words.note}
        hint={words.noteHint}
        error={form.errors['accessNote']}
        value={shownValue(form.values, 'accessNote', own?.accessNote)}
        rows={3}
      />
    </>
  );
}

function ContactFields({ own, form: { values, errors } }: Pick<HelpFieldsProps, 'own' | 'form'>) {
  return (
    <>
      <TextInput
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={errors['name']}
        value={shownValue(values, 'name', own?.name ?? '')}
        autocomplete="name"
      />
      <TextInput
        name="contact"
        label={words.contact}
        hint={words.contactHint}
        error={errors['contact']}
        value={shownValue(values, 'contact', own?.contact ?? '')}
      />
    </>
  );
}

/** Reads it; a name and a way to reach somebody only where they are asked. */
export function readHelp(form: FormReader, asksContact: boolean): TakingPart {
  const [availability, accessNeeds] = [readTicked(form, 'availability'), readTicked(form, 'accessNeeds')];
  const contact = (field: 'name' | 'contact', limits: { blank: string; max: number; long: string }) =>
    asksContact ? readText(form, field, limits) || null : null;
  return {
    availability: availabilityNames.filter((name) => availability.includes(name)),
    accessNeeds: accessNames.filter((name) => accessNeeds.includes(name)),
    accessNote: readText(form, 'accessNote', { max: 500, long: words.noteLong }),
    name: contact('name', { blank: words.nameBlank, max: 80, long: words.nameLong }),
    contact: contact('contact', { blank: words.contactBlank, max: 200, long: words.contactLong }),
  };
}
