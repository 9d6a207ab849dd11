import { InsetText } from '../../web/govuk/inset-text.tsx';
import { Answered, Task } from '../../web/shell/layout.tsx';
import type { RoundState } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/rounds.queries.ts';
import { Quote, whence } from './statement-card.page.tsx';
import type { Statement } from './statements.queries.ts';
import { words } from './words.en.ts';

export type StatementPageProps = {
  readonly round: Round;
  readonly statement: Statement;
  readonly state: RoundState;
  /** Whether it waits and this person proposed it: the last moment at which the product can tell. */
  readonly isOwn: boolean;
};

/** One statement, and what became of it. */
export function StatementPage(props: StatementPageProps) {
  const { round, statement, state } = props;
  const at = `/say/${round.slug}/statements`;
  return (
    <Task>
      <h1>{words.number(statement.number)}</h1>
      <Fate {...props} />
      <ul class="statement-ways">
        <li>
          <a href={`${at}/all`}>{words.ways.all}</a>
        </li>
        {state === 'open' ? (
          <>
            <li>
              <a href={at}>{words.backToVoting}</a>
            </li>
            <li>
              <a href={`${at}/propose`}>{words.ways.propose}</a>
            </li>
          </>
        ) : null}
      </ul>
    </Task>
  );
}

function Fate(props: StatementPageProps) {
  const { statement, round } = props;
  const { bodyName } = round;
  if (statement.state === 'waiting') return <Waiting {...props} />;
  if (statement.state === 'declined') return <Declined {...props} />;
  return (
    <>
      <Quote text={statement.text} />
      <p class="note">{whence(statement, bodyName)}</p>
      {statement.state === 'merged' ? (
        <Answered>
          <h2>{words.oneMergedTitle}</h2>
          <p>
            <a href={`/say/${round.slug}/statements/${statement.mergedInto}`}>
              {words.oneMerged(statement.mergedInto ?? 0)}
            </a>
            . {words.oneMergedBody}
          </p>
        </Answered>
      ) : (
        <p>{statement.decidedOn ? words.oneShown(statement.decidedOn) : null}</p>
      )}
    </>
  );
}

function Waiting({ round, statement, state, isOwn }: StatementPageProps) {
  const isOver = state === 'closed' || state === 'published';
  return (
    <>
      {isOwn ? (
        <>
          <p>{words.yoursWaiting}</p>
          <Quote text={statement.text} />
        </>
      ) : null}
      <h2>{isOver ? words.oneUnread : words.oneWaits}</h2>
      <p>{(isOver ? words.oneUnreadBody : words.oneWaitsBody)(round.bodyName)}</p>
      {isOwn ? <InsetText>{words.keepNumber(statement.number)}</InsetText> : null}
    </>
  );
}

function Declined({ round, statement, state }: StatementPageProps) {
  return (
    <Answered>
      <h2>{words.oneDeclinedTitle}</h2>
      {statement.decidedOn ? <p>{words.declinedOn(round.bodyName, statement.decidedOn)}</p> : null}
      {statement.ground ? (
        <p>
          <strong>{words.grounds[statement.ground]}.</strong> {words.quoted(statement.reason)}
        </p>
      ) : null}
      {state === 'open' ? <p>{words.declinedMore}</p> : null}
    </Answered>
  );
}
