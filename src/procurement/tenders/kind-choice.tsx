import type { FormState } from '../../web/edge/outcomes.ts';
import { Radios } from '../../web/govuk/radios.tsx';
import { shownValue } from './form-fields.ts';
import { kindWords } from './kinds.words.en.ts';
import { type KindOfService, kindsOfService } from './procurement.rules.ts';
import { words } from './words.en.ts';

type KindChoiceProps = { readonly form: FormState; readonly stands?: KindOfService | undefined };

/** Which rules apply, by the kind of thing that is bought. */
export function KindChoice({ form: { values, errors }, stands }: KindChoiceProps) {
  return (
    <Radios
      name="kindOfService"
      legend={words.kindTitle}
      legendClass={stands ? undefined : 'govuk-visually-hidden'}
      value={shownValue(values, 'kindOfService', stands)}
      error={errors['kindOfService']}
      items={kindsOfService.map((kind) => ({
        value: kind,
        text: kindWords[kind].name,
        hint: kindWords[kind].means,
      }))}
    />
  );
}
