import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Warning } from '../plausible.rules.ts';
import { QueryThread } from '../query-thread.tsx';
import { type SectionState, stateOfSection } from '../standing.rules.ts';
import type { Query } from '../threads.queries.ts';
import { reviewHref } from '../words.en.ts';
import type { ReviewVisit } from './filer-way.ts';
import { ownWords } from './words.en.ts';

const text = ownWords.tasks;

type TasksPageProps = {
  readonly visit: ReviewVisit;
  readonly implausible: readonly Warning[];
  readonly queries: readonly Query[];
  readonly isJustSigned: boolean;
};

/** One year’s Review: its parts while it is a draft, and what became of it once it is signed. */
export function TasksPage(props: TasksPageProps) {
  const { visit, isJustSigned } = props;
  const { review } = visit;
  return (
    <Task>
      <BackLink href={visit.base}>{text.back}</BackLink>
      {isJustSigned ? <NotificationBanner success text={text.justSigned} /> : null}
      <h1>{text.title(review.year)}</h1>
      {review.corrects ? <p>{text.correcting(review.revision, review.corrects)}</p> : null}
      {review.signedAt ? <Signed {...props} /> : <Parts {...props} />}
    </Task>
  );
}

function Parts({ visit, implausible }: TasksPageProps) {
  const { set, figures, href } = visit;
  const answered = new Set(figures.keys());
  const wrong = new Set(implausible.map(({ questionId }) => questionId));
  const parts = set.sections.map((section) => {
    const questions = set.questions.filter((question) => question.section === section.id);
    return { section, state: stateOfSection(questions, answered, wrong) };
  });
  const done = set.questions.filter(({ id }) => answered.has(id)).length;
  const isReady = parts.every(({ state }) => state === 'done');
  return (
    <>
      <p>
        {text.progress(done, set.questions.length)} {text.left}
      </p>
      <Table
        caption={text.list}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        rows={parts.map(({ section, state }) => [
          <a href={`${href}/sections/${section.id}`}>{section.title}</a>,
          <StateWord state={state} />,
        ])}
      />
      {isReady ? <Button href={`${href}/sign`}>{text.sign}</Button> : <p class="note">{text.signLater}</p>}
    </>
  );
}

function StateWord({ state }: { readonly state: SectionState }) {
  const word = text.states[state];
  return state === 'check' ? <strong>{word}</strong> : <>{word}</>;
}

function Signed({ visit, queries }: TasksPageProps) {
  const { review, href, set } = visit;
  const { signedAt, signedName, signedPosition, activeSeconds, closedAt, closedBodyName } = review;
  return (
    <>
      <p>
        {signedAt ? text.signedBy(signedName ?? '', signedPosition ?? '', signedAt) : null}{' '}
        {activeSeconds === null ? null : text.took(Math.max(1, Math.round(activeSeconds / 60)))}
      </p>
      <p>
        {closedAt
          ? text.closed(closedBodyName ?? '')
          : visit.subject.kind === 'body'
            ? text.withPeers
            : text.withReviewers}
      </p>
      <p>
        <a href={reviewHref(review)}>{text.public}</a>
      </p>
      <h2>{text.queries}</h2>
      {queries.length === 0 ? <p>{text.noQueries}</p> : null}
      <QueryThread
        queries={queries}
        set={set}
        answerHref={closedAt ? undefined : (queryId) => `${href}/queries/${queryId}`}
      />
      <Button variant="secondary" href={`${href}/correct`}>
        {text.correct}
      </Button>
    </>
  );
}
