import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { DraftWeights } from '../draft-weights.rules.ts';
import type { Round, RoundOutcome } from '../rounds.queries.ts';
import { words } from './words.en.ts';

type DraftWeightsPageProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly draft: DraftWeights | undefined;
  readonly form: FormState;
};

/** The name of a part’s field: the outcome’s slug, or `price` and `quality`. */
export function weightField(part: string): string {
  return `weight.${part}`;
}

/** The authority’s own marks, before residents are asked. */
export function DraftWeightsPage({ round, outcomes, draft, form }: DraftWeightsPageProps) {
  const { values, errors } = form;
  const ofOutcome = (id: string) => draft?.outcomes.find(({ outcomeId }) => outcomeId === id)?.weight;
  const parts = [
    { part: 'price', label: words.price, weight: draft?.price },
    { part: 'quality', label: words.quality, weight: draft?.quality },
    ...outcomes.map((outcome) => ({
      part: outcome.slug,
      label: outcome.plainName,
      weight: ofOutcome(outcome.id),
    })),
  ];
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <h1>{words.weightsTitle}</h1>
      <p>{words.weightsLede}</p>
      <Form action={`/work/${round.bodySlug}/rounds/${round.slug}/draft-weights`}>
        {parts.map(({ part, label, weight }) => (
          <TextInput
            name={weightField(part)}
            label={label}
            value={shownValue(values, weightField(part), weight === undefined ? '' : String(weight))}
            error={errors[weightField(part)]}
            suffix={words.marks}
            width={3}
            inputMode="numeric"
          />
        ))}
        <Button>{words.save}</Button>
      </Form>
    </div>
  );
}
