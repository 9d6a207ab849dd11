import { formatDate, londonDate } from '../../../values/dates.ts';
import { Button, ButtonGroup } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { WarningIcon } from '../../../web/icons/warning-icon.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import type { Declaration } from '../declaring/conflicts.queries.ts';
import { decideStanding } from '../declaring/declarations.rules.ts';
import { evaluatorsHref } from '../hrefs.ts';
import { fewestScorers } from '../scoring/consensus.rules.ts';
import type { Evaluator } from './evaluators.queries.ts';
import { type Question, scorersOf } from './panel.rules.ts';
import { ConflictRegister } from './register.tsx';
import { kindNames, standingNames, words } from './words.en.ts';

export type EvaluatorsPageProps = {
  readonly procurement: Procurement;
  readonly questions: readonly Question[];
  readonly evaluators: readonly Evaluator[];
  readonly declarations: readonly Declaration[];
  readonly bidders: number;
  /** Lessons that each resident has still to pass. */
  readonly lessonsLeft: ReadonlyMap<string, number>;
  /** Who has done the exercise on a sample answer. */
  readonly calibrated: ReadonlySet<string>;
  readonly isOfficer: boolean;
  readonly mayAppoint: boolean;
};

/** The panel of one competition: whether each question has enough scorers, who they are, and what links they told. */
export function EvaluatorsPage(props: EvaluatorsPageProps) {
  const { procurement, isOfficer, mayAppoint } = props;
  return (
    <>
      <div class="desk-head">
        <h1>{words.heading}</h1>
        <p>{procurement.noticePublishedAt ? words.lede : words.notice}</p>
      </div>
      <Questions {...props} />
      {mayAppoint ? (
        <ButtonGroup>
          <Button href={`${evaluatorsHref(procurement)}/appoint`}>{words.appoint}</Button>
          <Button href={`${evaluatorsHref(procurement)}/invite`} variant="secondary">
            {words.invite}
          </Button>
        </ButtonGroup>
      ) : null}
      <People {...props} />
      <ConflictRegister procurement={procurement} declarations={props.declarations} />
      {isOfficer ? (
        <p>
          <a href={`${deskHref(procurement)}/award`}>{words.award}</a>
        </p>
      ) : null}
    </>
  );
}

function Questions({ questions, evaluators }: EvaluatorsPageProps) {
  if (questions.length === 0) return <p class="empty">{words.questions.none}</p>;
  const { head, caption } = words.questions;
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[
          head.code,
          { text: head.officers, numeric: true },
          { text: head.residents, numeric: true },
          head.state,
        ]}
        rows={questions.map((question) => {
          const scorers = scorersOf(question.id, evaluators);
          const residents = scorers.filter(({ kind }) => kind === 'resident').length;
          return [
            `${question.code}: ${question.title}`,
            scorers.length - residents,
            residents,
            <QuestionState question={question} missing={fewestScorers - scorers.length} />,
          ];
        })}
      />
    </Scroll>
  );
}

function QuestionState({ question, missing }: { readonly question: Question; readonly missing: number }) {
  return (
    <>
      {missing > 0 ? (
        <span class="warning-line">
          <WarningIcon />
          <span>{words.questions.missing(missing)}</span>
        </span>
      ) : (
        words.questions.enough
      )}
      {question.residentsScore ? <span class="cell-note">{words.questions.residents}</span> : null}
    </>
  );
}

function People(props: EvaluatorsPageProps) {
  const { questions, evaluators } = props;
  const { head, caption, none } = words.people;
  if (evaluators.length === 0) return <p class="empty">{none}</p>;
  const codesOf = (ids: readonly string[]) =>
    questions
      .filter(({ id }) => ids.includes(id))
      .map(({ code }) => code)
      .join(', ');
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[head.name, head.kind, head.questions, head.standing]}
        rows={evaluators.map((evaluator) => [
          evaluator.name,
          kindNames[evaluator.kind],
          codesOf(evaluator.criterionIds),
          standingText(evaluator, props),
        ])}
      />
    </Scroll>
  );
}

function standingText(
  evaluator: Evaluator,
  { declarations, bidders, lessonsLeft, calibrated }: EvaluatorsPageProps,
): string {
  const own = declarations.filter(({ personId }) => personId === evaluator.personId);
  const { recusedAt } = evaluator;
  const standing = decideStanding({
    recused: recusedAt !== null,
    lessonsLeft: lessonsLeft.get(evaluator.personId) ?? 0,
    undeclared: bidders === 0 ? 1 : bidders - own.length,
    undecided: own.filter(({ finding, decision }) => finding === 'perceived' && !decision).length,
    calibrated: calibrated.has(evaluator.personId),
  });
  const since = recusedAt ? `, ${formatDate(londonDate(recusedAt))}` : '';
  return standingNames[standing] + since;
}
