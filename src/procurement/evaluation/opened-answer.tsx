import { amount } from '../../accountability/promises/quantity.words.en.ts';
import { formatDate } from '../../values/dates.ts';
import { Table } from '../../web/govuk/table.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { OpenedCommitment } from '../bids/opened-bid.rules.ts';
import { countWords, markCommitments } from './desk/answer-text.rules.ts';
import { words } from './desk/words.en.ts';

type OpenedAnswerProps = {
  /** Of its heading, where several stand on one page. */
  readonly id?: string;
  readonly heading: string;
  readonly answer: string;
  readonly commitments: readonly OpenedCommitment[];
};

/** One bid’s answer to one question, and the numbers it commits to under it. */
export function OpenedAnswer({ id = 'answer-heading', heading, answer, commitments }: OpenedAnswerProps) {
  return (
    <article class="paper" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      <p class="note">{words.wordCount(countWords(answer))}</p>
      {markCommitments(answer, commitments).map((paragraph) => (
        <p>{paragraph.map(({ text, isMarked }) => (isMarked ? <mark>{text}</mark> : text))}</p>
      ))}
      {commitments.length > 0 ? (
        <Commitments commitments={commitments} of={heading} />
      ) : (
        <p class="note">{words.commitsNothing}</p>
      )}
    </article>
  );
}

function Commitments({ commitments, of }: Pick<OpenedAnswerProps, 'commitments'> & { readonly of: string }) {
  const head = words.commitsHead;
  return (
    <Scroll label={`${words.commits}: ${of}`}>
      <Table
        caption={words.commits}
        firstCellIsHeader
        head={[head.measure, { text: head.amount, numeric: true }, head.by, head.where, head.shownBy]}
        rows={commitments.map(
          ({ measureName, quantity, unit, perSpendPence, dueOn, place, evidenceRule }) => [
            measureName,
            amount(Number(quantity), unit, perSpendPence),
            formatDate(dueOn),
            place,
            evidenceRule,
          ],
        )}
      />
    </Scroll>
  );
}
