import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import type { Chase } from './ladder.rules.ts';
import { words } from './words.en.ts';

type ChaseListProps = {
  readonly chases: readonly Chase[];
  readonly supplierName: string;
  readonly today: Temporal.PlainDate;
};

/** All that was done about a promise, in the order it was done, with the supplier’s answers beside what was asked. */
export function ChaseList({ chases, supplierName, today }: ChaseListProps) {
  if (chases.length === 0) return <p>{words.nothing}</p>;
  return (
    <ol>
      {chases.map((chase) => (
        <li>
          <p>
            <strong>{words.rungs[chase.rung]}</strong>, {formatDate(londonDate(chase.at))}.{' '}
            {words.forDate(chase.dueOn)}.
          </p>
          {chase.words ? <div class="answered">{chase.words}</div> : null}
          {chase.amountPence === null ? null : <p>{words.amount(chase.amountPence)}</p>}
          {chase.answerDueOn ? (
            <Answer chase={chase} by={chase.answerDueOn} supplierName={supplierName} today={today} />
          ) : null}
        </li>
      ))}
    </ol>
  );
}

type AnswerProps = Omit<ChaseListProps, 'chases'> & {
  readonly chase: Chase;
  readonly by: Temporal.PlainDate;
};

function Answer({ chase: { answer }, by, supplierName, today }: AnswerProps) {
  if (answer)
    return (
      <>
        <p>{words.answered(supplierName)}:</p>
        <blockquote>{answer}</blockquote>
      </>
    );
  const isOver = today.until(by).sign < 0;
  return <p>{isOver ? words.noAnswer(supplierName, by) : words.waiting(supplierName, by)}</p>;
}

/** What the ladder is, for whoever wonders what happens next. */
export function Ladder() {
  return (
    <ol>
      {words.ladder.map((rung) => (
        <li>{rung}</li>
      ))}
    </ol>
  );
}
