import { formatInstant } from '../../values/dates.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { mostCodes } from '../codes/batch.rules.ts';
import { BatchFields } from '../codes/batch-fields.tsx';
import { words as codesWords } from '../codes/words.en.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { words } from './words.en.ts';

type PackPageProps = {
  readonly round: Round;
  /** Whether the round asks anything that works on paper. */
  readonly asks: boolean;
  readonly form: FormState;
};

/** Asks for a pack of paper ballots. */
export function PackPage({ round, asks, form }: PackPageProps) {
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}`;
  return (
    <div class="task">
      <FormErrors errors={form.errors} />
      <p class="kicker">
        <a href={`${desk}/codes`}>{words.toCodes}</a>
      </p>
      <h1>{words.packTitle}</h1>
      <p>{words.packLede}</p>
      {asks ? (
        <>
          <ul>
            {words.packHow.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <p>
            <strong>{words.packBefore(formatInstant(round.closesAt))}</strong>
          </p>
          <Form action={`${desk}/paper/pack`}>
            <BatchFields form={form} most={mostCodes.paper} />
            <p class="note">{codesWords.onceOnly}</p>
            <Button>{words.packAct}</Button>
          </Form>
        </>
      ) : (
        <p>{words.packNothing}</p>
      )}
    </div>
  );
}
