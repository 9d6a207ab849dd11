import { type FormReader, readTicked } from '../../../../procurement/tenders/form-fields.ts';
import { Checkboxes } from '../../../../web/govuk/checkboxes.tsx';
import { shownTicks } from '../../../rounds/desk/steps/shown-ticks.ts';
import { recruitNames } from '../../panel.rules.ts';
import type { PanelDetails } from '../../panel-details.rules.ts';
import type { FieldsProps } from './step-route.tsx';
import { words } from './words.en.ts';

/** How people hear of it, and so who can put their name in. */
export function readHearing(form: FormReader): Partial<PanelDetails> {
  const ticked = readTicked(form, 'recruits');
  const recruits = recruitNames.filter((name) => ticked.includes(name));
  if (recruits.length === 0) form.fault('recruits', words.recruitsBlank);
  return { recruits };
}

export function HearingFields({ form, panel }: FieldsProps) {
  return (
    <Checkboxes
      name="recruits"
      legend={words.recruits}
      hint={words.recruitsHint}
      error={form.errors['recruits']}
      values={shownTicks(form, 'recruits', panel?.recruits)}
      items={recruitNames.map((name) => ({
        value: name,
        text: words.recruitNames[name],
        hint: words.recruitHints[name],
      }))}
    />
  );
}
