import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Select } from '../../web/govuk/select.tsx';
import type { RoundChoice } from './news/news.queries.ts';
import { words } from './news/words.en.ts';

/** Which of a body’s rounds something is about, if any; by its slug. */
export function RoundSelect({
  rounds,
  form,
}: {
  readonly rounds: readonly RoundChoice[];
  readonly form: FormState;
}) {
  return (
    <Select
      name="round"
      label={words.round}
      error={form.errors['round']}
      value={typedText(form, 'round') ?? ''}
      options={[
        { value: '', text: words.noRound },
        ...rounds.map(({ slug, title }) => ({ value: slug, text: title })),
      ]}
    />
  );
}
