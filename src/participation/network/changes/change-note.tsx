import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { words } from './words.en.ts';

/** What was changed and why: everyone reads it. */
export function ChangeNote({ form }: { readonly form: FormState }) {
  return (
    <TextInput
      name="note"
      label={words.note}
      hint={words.noteHint}
      error={form.errors['note']}
      value={typedText(form, 'note')}
    />
  );
}

/** A form as it is first shown: filled with what stands now, until something was typed. */
export function filledWith(form: FormState, standing: FormState['values']): FormState {
  return Object.keys(form.errors).length > 0 ? form : { ...form, values: standing };
}
