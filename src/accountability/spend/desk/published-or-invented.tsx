import type { FormState } from '../../../web/edge/outcomes.ts';
import { Radios } from '../../../web/govuk/radios.tsx';

type PublishedOrInventedProps = {
  readonly form: FormState;
  readonly legend: string;
  readonly kinds: Readonly<Record<'published' | 'publishedHint' | 'invented' | 'inventedHint', string>>;
};

/** In a demonstration: whether handed-over files were published, or made up to try things out. */
export function PublishedOrInvented({ form, legend, kinds }: PublishedOrInventedProps) {
  return (
    <Radios
      name="kind"
      legend={legend}
      value={String(form.values['kind'] ?? '')}
      error={form.errors['kind']}
      small
      items={[
        { value: 'published', text: kinds.published, hint: kinds.publishedHint },
        { value: 'invented', text: kinds.invented, hint: kinds.inventedHint },
      ]}
    />
  );
}
