import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { words } from './words.en.ts';

/** Why, for everyone to read. */
export function ReasonField({ form: { values, errors } }: { readonly form: FormState }) {
  return (
    <Textarea
      name="reason"
      label={words.reason}
      hint={words.reasonHint}
      error={errors['reason']}
      value={shownValue(values, 'reason')}
      rows={3}
    />
  );
}
