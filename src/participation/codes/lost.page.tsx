import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { type Batch, unusedOf } from './batch.rules.ts';
import { words } from './words.en.ts';

type LostPageProps = {
  readonly round: Round;
  readonly batches: readonly Batch[];
  readonly form: FormState;
};

/** Slips or letters went missing: which, and their unused codes let nobody in any more. */
export function LostPage({ round, batches, form }: LostPageProps) {
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}/codes`;
  const items = batches.flatMap((batch) => {
    const unused = unusedOf(batch);
    return unused > 0 ? [{ value: batch.id, text: batch.label, hint: words.lostUnused(unused) }] : [];
  });
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">
        <a href={desk}>{words.back}</a>
      </p>
      <h1>{words.lostTitle}</h1>
      <p>{words.lostLede}</p>
      {items.length === 0 ? (
        <p class="note">{words.lostNone}</p>
      ) : (
        <Form action={`${desk}/lost`}>
          <Radios
            name="batch"
            legend={words.lostWhich}
            items={items}
            value={typedText(form, 'batch')}
            error={form.errors['batch']}
          />
          <p class="note">{words.lostForGood}</p>
          <Button>{words.lostAct}</Button>
        </Form>
      )}
    </div>
  );
}
