import { formatDate } from '../../../values/dates.ts';
import type { FormErrors as Errors } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { RoundState } from '../../rounds/round.rules.ts';
import { mayModerate } from '../moderation.rules.ts';
import { Quote, whence } from '../statement-card.page.tsx';
import type { Statement } from '../statements.queries.ts';
import { words as residentWords } from '../words.en.ts';
import type { ModeratedStatement } from './find-moderated-round.ts';
import { words } from './words.en.ts';

export type ReadStatementProps = ModeratedStatement & {
  readonly state: RoundState;
  /** Shown statements that say something like it. */
  readonly similar: readonly Statement[];
  /** The number of the next that waits. */
  readonly next: number | undefined;
  readonly errors: Errors;
};

/** One statement, as somebody wrote it, and what can be done with it. */
export function ReadStatementPage(props: ReadStatementProps) {
  const { round, statement, next, errors } = props;
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}/statements`;
  const isOver = props.state === 'closed' || props.state === 'published';
  return (
    <Task>
      <FormErrors errors={errors} />
      <h1>{words.oneTitle(statement.number)}</h1>
      <Quote text={statement.text} />
      <p class="note">
        {whence(statement, round.bodyName)} {words.proposedOn(formatDate(statement.proposedOn))}
      </p>
      <Decided statement={statement} />
      {isOver ? <p>{words.moderation['round-closed']}.</p> : <Acts {...props} desk={desk} />}
      <ul class="take">
        {next === undefined ? null : (
          <li>
            <a href={`${desk}/${next}`}>{words.next}</a>
          </li>
        )}
        <li>
          <a href={desk}>{words.back}</a>
        </li>
      </ul>
    </Task>
  );
}

function Decided({ statement }: { readonly statement: Statement }) {
  const { state, decidedOn, decidedAs, ground, reason, mergedInto } = statement;
  if (!decidedOn || !decidedAs) return null;
  return (
    <>
      <p>{words.decided(words.states[state], formatDate(decidedOn), words.roles[decidedAs])}</p>
      {ground ? (
        <p>
          <strong>{residentWords.grounds[ground]}.</strong> {residentWords.quoted(reason)}
        </p>
      ) : null}
      {mergedInto === null ? null : <p>{words.mergedInto(mergedInto)}.</p>}
    </>
  );
}

function Acts({ desk, statement, similar }: ReadStatementProps & { readonly desk: string }) {
  const { state, number } = statement;
  const at = `${desk}/${number}`;
  return (
    <>
      {mayModerate(state, 'show') ? (
        <Form action={at}>
          <Button>{state === 'declined' ? words.showAfterAll : words.show}</Button>
        </Form>
      ) : null}
      {mayModerate(state, 'decline') ? (
        <p>
          <a href={`${at}/decline`}>{state === 'shown' ? words.takeDown : words.decline}</a>
        </p>
      ) : null}
      {mayModerate(state, 'merge') ? <Similar at={at} similar={similar} /> : null}
    </>
  );
}

function Similar({ at, similar }: { readonly at: string; readonly similar: readonly Statement[] }) {
  return (
    <>
      <h2>{words.similar}</h2>
      {similar.length === 0 ? <p>{words.similarNone}</p> : null}
      <ul class="list list-plain">
        {similar.map(({ number, text }) => (
          <li>
            {residentWords.quoted(text)}
            <a href={`${at}/merge?into=${number}`}>{words.joinWith(number)}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={`${at}/merge`}>{words.merge}</a>
      </p>
    </>
  );
}
