import type { FormState } from '../../web/edge/outcomes.ts';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { words } from './words.en.ts';

/** What a batch is for, and how many: the two questions that slips and ballots share. */
export function BatchFields({ form: { values, errors }, most }: { form: FormState; most: number }) {
  const typed = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  return (
    <>
      <TextInput
        name="label"
        label={words.label}
        hint={words.labelHint}
        error={errors['label']}
        value={typed('label')}
        width={30}
      />
      <TextInput
        name="count"
        label={words.count}
        hint={words.countHint(most)}
        error={errors['count']}
        value={typed('count')}
        width={3}
        inputMode="numeric"
      />
    </>
  );
}
