import { formatInstant } from '../../values/dates.ts';
import type { FormErrors as Errors } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import type { RoundState } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { words } from './words.en.ts';

export type PublishResultsPageProps = {
  readonly round: Round;
  readonly state: RoundState;
  readonly answers: number;
  readonly errors: Errors;
};

/** What publishing does, before it is done. */
export function PublishResultsPage({ round, state, answers, errors }: PublishResultsPageProps) {
  return (
    <div class="task">
      <FormErrors errors={errors} />
      <h1>{words.publishTitle}</h1>
      {state === 'published' ? (
        <p>
          {words.published} <a href={`/say/${round.slug}/results`}>{words.seePage}</a>
        </p>
      ) : null}
      {state === 'open' || state === 'coming' || state === 'draft' ? (
        <p>{words.notYet(formatInstant(round.closesAt))}</p>
      ) : null}
      {state === 'closed' ? <Publish round={round} answers={answers} /> : null}
    </div>
  );
}

function Publish({ round, answers }: Pick<PublishResultsPageProps, 'round' | 'answers'>) {
  return (
    <>
      <p>
        {words.publishLede(round.question)} {words.publishCount(answers, round.minimumAnswers)}
      </p>
      <ul>
        {words.publishMeans.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Form action={`/work/${round.bodySlug}/rounds/${round.slug}/results`}>
        <Button>{words.publishAct}</Button>
      </Form>
    </>
  );
}
