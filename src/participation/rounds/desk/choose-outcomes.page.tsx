import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { Round } from '../rounds.queries.ts';
import type { OfferedOutcome } from './offered.queries.ts';
import { words } from './words.en.ts';

type ChooseOutcomesPageProps = {
  readonly round: Round;
  readonly offered: readonly OfferedOutcome[];
  readonly chosen: readonly string[];
  readonly form: FormState;
};

/** Which of the framework’s outcomes residents weigh. */
export function ChooseOutcomesPage({ round, offered, chosen, form }: ChooseOutcomesPageProps) {
  const { values, errors } = form;
  const typed = values['outcome'];
  const ticked = typed === undefined ? chosen : Array.isArray(typed) ? typed : [typed as string];
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <Form action={`/work/${round.bodySlug}/rounds/${round.slug}/outcomes`}>
        <Checkboxes
          name="outcome"
          legend={words.outcomesTitle}
          legendSize="l"
          legendIsHeading
          hint={words.outcomesHint}
          error={errors['outcome']}
          values={Object.keys(errors).length > 0 && typed === undefined ? [] : ticked}
          items={offered.map(({ id, plainName, plainLine }) => ({
            value: id,
            text: plainName,
            hint: plainLine,
          }))}
        />
        <Button>{words.save}</Button>
      </Form>
    </div>
  );
}
