import { fraction } from '../../../values/fraction.ts';
import { toDecimal } from '../../../values/fraction-text.ts';
import { Table } from '../../../web/govuk/table.tsx';
import { EvidenceBadge } from '../../../web/icons/evidence-badge.tsx';
import { Band, Columns, Empty, Scroll } from '../../../web/shell/layout.tsx';
import { ExplainedFigures } from '../explained-figures.tsx';
import { answerWords } from '../figure.words.en.ts';
import type { Figure } from '../figures.queries.ts';
import { QueryThread } from '../query-thread.tsx';
import type { Question } from '../questions.rules.ts';
import { GradeLevels } from './grade-levels.tsx';
import type { PublicReview } from './load-public.ts';
import { ReviewHead } from './review-head.tsx';
import { pageWords } from './words.en.ts';

const text = pageWords.one;

type ReviewPageProps = { readonly shown: PublicReview; readonly href: string };

/** Where there is no signed Review: what would be here. */
export function NoReviewPage({ name, href }: { readonly name: string; readonly href: string }) {
  return (
    <>
      <h1>{text.title(name)}</h1>
      <Empty>
        <p>{text.none(name)}</p>
        <p>{text.noneMeans}</p>
        <p>
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
        </p>
      </Empty>
    </>
  );
}

/** A signed Review: who signed, how sure its figures are, every figure with what shows it, and what was asked. */
export function ReviewPage({ shown, href }: ReviewPageProps) {
  const { set, queries } = shown;
  return (
    <>
      <Band>
        <ReviewHead shown={shown} href={href} />
      </Band>
      <Band tone="calico">
        <Columns kind="two">
          <section>
            <h2>{text.grades}</h2>
            <Grades shown={shown} />
          </section>
          <section>
            <h2>{text.how}</h2>
            <ul>
              {text.howPoints.map((point) => (
                <li>{point}</li>
              ))}
            </ul>
          </section>
        </Columns>
      </Band>
      <Band>
        <div class="parts">
          {set.sections.map(({ id, title }) => (
            <FigureTable shown={shown} section={id} title={title} />
          ))}
          <ExplainedFigures {...explained(shown)} />
        </div>
        <h2>{text.questions}</h2>
        {queries.length === 0 ? <p>{text.noQuestions}</p> : null}
        <QueryThread queries={queries} set={set} />
        <p>
          <a href={`?year=${shown.review.year}&revision=${shown.review.revision}&as=json`}>{text.json}</a>
        </p>
      </Band>
    </>
  );
}

type Part = Pick<ReviewPageProps, 'shown'>;

function Grades({ shown: { figures, review } }: Part) {
  const given = [...figures.values()].filter(({ answer }) => answer.hundredths !== null);
  const evidenced = given.filter(({ grade }) => grade !== 'claimed').length;
  const verified = given.filter(({ grade }) => grade === 'verified').length;
  const values = { claimed: given.length, evidenced, verified };
  return (
    <GradeLevels
      id={`g${review.reviewId.slice(-12)}`}
      sentence={text.gradeSentence(given.length, evidenced, verified)}
      caption={text.grades}
      values={values}
      texts={{ claimed: String(given.length), evidenced: String(evidenced), verified: String(verified) }}
      labels={text.gradeLabels}
      head={text.gradeHead}
      notes={text.neverAdded}
    />
  );
}

type FigureTableProps = Part & { readonly section: string; readonly title: string };

function FigureTable({ shown, section, title }: FigureTableProps) {
  const questions = shown.set.questions.filter(
    (question) => question.section === section && shown.figures.has(question.id),
  );
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <Scroll label={title}>
        <Table
          class="figures"
          caption={title}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader
          head={[...text.columns]}
          rows={questions.flatMap((question) => {
            const figure = shown.figures.get(question.id);
            return figure ? [figureRow(shown, question, figure)] : [];
          })}
        />
      </Scroll>
    </section>
  );
}

function figureRow(shown: PublicReview, question: Question, figure: Figure) {
  const isGiven = figure.answer.hundredths !== null;
  return [
    <>
      {question.short}
      {question.direction === 'less' ? <span class="cell-note">{text.lessIsBetter}</span> : null}
    </>,
    <>
      <bdi>{answerWords(figure.answer, question.unit)}</bdi>
      {isGiven ? (
        <span class="grade">
          <EvidenceBadge level={figure.grade} />
        </span>
      ) : null}
      <Share shown={shown} question={question} figure={figure} />
    </>,
    <WhatShows shown={shown} question={question} figure={figure} />,
  ];
}

type FigureProps = Part & { readonly question: Question; readonly figure: Figure };

/** A part as a share of its whole, where both were given. */
function Share({ shown, question, figure }: FigureProps) {
  const whole = shown.set.questions.find(({ id }) => id === question.shareOf);
  const all = whole && shown.figures.get(whole.id)?.answer.hundredths;
  if (!whole || !all || figure.answer.hundredths === null) return null;
  const percent = toDecimal(fraction(figure.answer.hundredths * 100, all), 0);
  return <span class="cell-note">{text.share(percent, whole.short)}</span>;
}

function WhatShows({ shown, question, figure: { files, links } }: FigureProps) {
  const check = shown.checks.find(({ questionId }) => questionId === question.id);
  return (
    <>
      {files > 0 ? text.files(files) : null}
      {links.map((link) => (
        <>
          {' '}
          <a href={link} rel="nofollow noopener">
            {text.link}
            <span class="govuk-visually-hidden">{text.linkOf(question.short)}</span>
          </a>
        </>
      ))}
      {check ? (
        <span class="cell-note">{text.verifiedBy(check.bodyName, check.checkedAt, check.note)}</span>
      ) : null}
    </>
  );
}

function explained({ warnings, set }: PublicReview) {
  return { warnings, set, title: text.explained, tell: text.explanation };
}
