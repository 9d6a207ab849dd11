import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { EvidenceBadge } from '../../../web/icons/evidence-badge.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { ExplainedFigures } from '../explained-figures.tsx';
import { answerWords } from '../figure.words.en.ts';
import type { Question } from '../questions.rules.ts';
import { yearWords } from '../words.en.ts';
import type { DeskReview } from './load-review.ts';
import { deskWords } from './words.en.ts';

const text = deskWords.one;

/** Every figure with its grade, what was sent with it and what was asked about it. */
export function ReviewDeskPage({ loaded }: { readonly loaded: DeskReview }) {
  const { review, set, desk, href, figures } = loaded;
  return (
    <>
      <BackLink href={desk}>{text.back}</BackLink>
      <h1>{text.heading(review.name, yearWords(review.year))}</h1>
      {review.signedAt ? (
        <p>{text.signed(review.signedName ?? '', review.signedPosition ?? '', review.signedAt)}</p>
      ) : null}
      {review.corrects ? <p>{text.correction(review.revision - 1, review.corrects)}</p> : null}
      {review.closedAt ? <p>{text.closed(review.closedBodyName ?? '', review.closedNote ?? '')}</p> : null}
      <ExplainedFigures warnings={loaded.warnings} set={set} title={text.explained} tell={text.explanation} />
      {set.sections.map(({ id, title }) => (
        <Scroll label={title}>
          <Table
            caption={title}
            firstCellIsHeader
            head={[...text.columns]}
            rows={set.questions
              .filter((question) => question.section === id && figures.has(question.id))
              .map((question) => figureRow(loaded, question))}
          />
        </Scroll>
      ))}
      {review.closedAt ? null : <Button href={`${href}/sign-off`}>{text.close}</Button>}
    </>
  );
}

function figureRow({ figures, queries, href }: DeskReview, question: Question) {
  const figure = figures.get(question.id);
  const isGiven = figure?.answer.answer === 'given' && question.kind === 'quantity';
  const asked = queries.filter(({ questionId }) => questionId === question.id);
  const isOpen = asked.some(({ repliedAt }) => repliedAt === null);
  return [
    <a href={`${href}/${question.id}`}>{question.short}</a>,
    figure ? <bdi>{answerWords(figure.answer, question.unit)}</bdi> : '',
    isGiven && figure ? <EvidenceBadge level={figure.grade} /> : '',
    figure ? figure.files + figure.links.length : 0,
    isOpen ? <strong>{text.openQuery}</strong> : asked.length > 0 ? text.answered(asked.length) : '',
  ];
}
