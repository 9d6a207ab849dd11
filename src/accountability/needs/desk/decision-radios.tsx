import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Radios } from '../../../web/govuk/radios.tsx';

type DecisionRadiosProps = {
  readonly legend: string;
  /** What the one answer is called and what it says; the other is `decline`. */
  readonly yes: { readonly value: string; readonly text: string };
  readonly decline: string;
  readonly form: FormState;
};

/** Yes, or no: what whoever reads at the desk decides. */
export function DecisionRadios({ legend, yes, decline, form }: DecisionRadiosProps) {
  return (
    <Radios
      name="decision"
      legend={legend}
      error={form.errors['decision']}
      value={typedText(form, 'decision')}
      items={[yes, { value: 'decline', text: decline }]}
    />
  );
}
