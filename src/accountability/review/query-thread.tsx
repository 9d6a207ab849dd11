import { formatInstant } from '../../values/dates.ts';
import type { QuestionSet } from './questions.rules.ts';
import { threadWords } from './thread.words.en.ts';
import type { Query } from './threads.queries.ts';

type QueryThreadProps = {
  readonly queries: readonly Query[];
  readonly set: Pick<QuestionSet, 'questions'>;
  /** Where the filer answers one that is open. */
  readonly answerHref?: ((queryId: string) => string) | undefined;
};

/** What reviewers asked and what was answered, figure by figure, each with its day. */
export function QueryThread({ queries, set, answerHref }: QueryThreadProps) {
  const asked = set.questions.filter(({ id }) => queries.some(({ questionId }) => questionId === id));
  return (
    <>
      {asked.map(({ id, short }) => (
        <section>
          <h3>{short}</h3>
          {queries
            .filter(({ questionId }) => questionId === id)
            .map((query) => (
              <OneQuery query={query} answerHref={answerHref} />
            ))}
        </section>
      ))}
    </>
  );
}

type OneQueryProps = { readonly query: Query; readonly answerHref: QueryThreadProps['answerHref'] };

function OneQuery({ query, answerHref }: OneQueryProps) {
  const { queryId, bodyName, askedAt, words, reply, repliedAt } = query;
  return (
    <>
      <div class="answered">
        <p class="note">{threadWords.asked(bodyName, formatInstant(askedAt))}</p>
        <p>{words}</p>
      </div>
      {reply && repliedAt ? (
        <div class="reply">
          <p class="note">{threadWords.answered(formatInstant(repliedAt))}</p>
          <p>{reply}</p>
        </div>
      ) : (
        <p>{answerHref ? <a href={answerHref(queryId)}>{threadWords.answer}</a> : threadWords.waiting}</p>
      )}
    </>
  );
}
