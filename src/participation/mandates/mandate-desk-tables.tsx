import { Table } from '../../web/govuk/table.tsx';
import { AnswerBadge } from '../../web/icons/answer-badge.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { type AnswerableRound, deskHref } from './find-answerable-round.ts';
import type { MandateLine } from './mandate.rules.ts';
import { inPoints, isChanged, type ToldLine } from './told-lines.rules.ts';
import type { ToldStatement } from './told-statements.rules.ts';
import { words } from './words.en.ts';

type TableProps = { readonly found: AnswerableRound };

/** Every outcome: what residents gave, what is answered, and the way to answer it. */
export function OutcomesTable({ found }: TableProps) {
  if (found.lines.length === 0) return null;
  return (
    <Scroll label={words.deskTitle(found.round.title)}>
      <Table
        caption={words.outcomesCaption}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={[
          words.outcome,
          { text: words.evidence, numeric: true },
          words.answer,
          { text: words.countsFor, numeric: true },
          words.reason,
          ...actHead(found),
        ]}
        rows={found.lines.map((told) => rowOf(found, told))}
      />
    </Scroll>
  );
}

function actHead({ isPublished }: AnswerableRound) {
  return isPublished ? [] : [<span class="govuk-visually-hidden">{words.lineAct}</span>];
}

function rowOf(found: AnswerableRound, told: ToldLine) {
  const { slug, plainName, points, line } = told;
  return [
    plainName,
    <>
      {points}
      {notesOf(told).map((note) => (
        <span class="cell-note">{note}</span>
      ))}
    </>,
    <>
      {line ? <AnswerBadge answer={line.answer} /> : <span class="note">{words.none}</span>}
      {isChanged(told) ? <span class="cell-note">{words.changedNow}</span> : null}
    </>,
    line ? countsFor(line, points) : '',
    line?.reason ?? '',
    ...actOf(found, { href: `outcomes/${slug}`, name: plainName, isAnswered: line !== undefined }),
  ];
}

/** What the results say besides, in a few words: weighed to the census, without likely bidders, compared. */
function notesOf({ evidence: { weighted, withoutBidders, chance } }: ToldLine): string[] {
  return [
    weighted === null ? '' : words.noteWeighted(weighted),
    withoutBidders === null ? '' : words.noteWithoutBidders(withoutBidders),
    chance === null ? '' : words.noteChance(chance.percent),
  ].filter(Boolean);
}

/** What an answer counts for: adopted is as whole as what residents gave. */
function countsFor({ answer, adoptedBasisPoints }: MandateLine, points: number): string {
  return answer === 'adopted' ? String(points) : inPoints(adoptedBasisPoints);
}

type LineAct = { readonly href: string; readonly name: string; readonly isAnswered: boolean };

function actOf(found: AnswerableRound, { href, name, isAnswered }: LineAct) {
  if (found.isPublished) return [];
  return [
    <a href={`${deskHref(found)}/${href}`}>
      {isAnswered ? words.lineChange : words.lineAct}
      <span class="govuk-visually-hidden">{words.aboutOutcome(name)}</span>
    </a>,
  ];
}

/** Every statement that all groups share, and what is answered. */
export function StatementsTable({ found }: TableProps) {
  if (found.statements.length === 0) return null;
  return (
    <>
      <h2>{words.statementDeskTitle}</h2>
      <p>{words.statementsLede}</p>
      <Scroll label={words.statementDeskTitle}>
        <Table
          caption={words.statementsCaption}
          captionClass="govuk-visually-hidden"
          firstCellIsHeader
          head={[words.statementHead, words.answer, words.reason, ...actHead(found)]}
          rows={found.statements.map((told) => statementRow(found, told))}
        />
      </Scroll>
    </>
  );
}

function statementRow(found: AnswerableRound, { statementId, text, line }: ToldStatement) {
  return [
    text,
    line ? <AnswerBadge answer={line.answer} /> : <span class="note">{words.none}</span>,
    line?.reason ?? '',
    ...actOf(found, { href: `statements/${statementId}`, name: text, isAnswered: line !== undefined }),
  ];
}
