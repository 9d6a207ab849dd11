import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { mostCodes } from './batch.rules.ts';
import { BatchFields } from './batch-fields.tsx';
import { words } from './words.en.ts';

/** Asks for a sheet of slips. */
export function SlipsPage({ round, form }: { readonly round: Round; readonly form: FormState }) {
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}/codes`;
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">
        <a href={desk}>{words.back}</a>
      </p>
      <h1>{words.slipsTitle}</h1>
      <p>{words.slipsLede}</p>
      <Form action={`${desk}/slips`}>
        <BatchFields form={form} most={mostCodes.venue} />
        <p class="note">{words.onceOnly}</p>
        <Button>{words.slipsAct}</Button>
      </Form>
    </div>
  );
}
