import { Table } from '../../web/govuk/table.tsx';
import { AnswerBadge } from '../../web/icons/answer-badge.tsx';
import { type AnswerableRound, deskHref } from './find-answerable-round.ts';
import type { MandateLine } from './mandate.rules.ts';
import { inPoints, isChanged, type ToldLine } from './told-lines.rules.ts';
import type { ToldStatement } from './told-statements.rules.ts';
import { words } from './words.en.ts';

type TableProps = { readonly found: AnswerableRound };

/** Every outcome: what residents gave, what is answered and why, and the way to answer it. Narrow enough for a phone. */
export function OutcomesTable({ found }: TableProps) {
  if (found.lines.length === 0) return null;
  return (
    <Table
      caption={words.outcomesCaption}
      captionClass="govuk-visually-hidden"
      firstCellIsHeader
      head={[words.outcome, { text: words.evidence, numeric: true }, words.answer]}
      rows={found.lines.map((told) => rowOf(found, told))}
    />
  );
}

function rowOf(found: AnswerableRound, told: ToldLine) {
  const { slug, plainName, points, line } = told;
  const act = { href: `outcomes/${slug}`, name: plainName, isAnswered: line !== undefined };
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
      {line ? <span class="cell-note">{countsFor(line, points)}</span> : null}
      {line?.reason ? <span class="cell-note">{words.quoted(line.reason)}</span> : null}
      <ActOf found={found} act={act} />
    </>,
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
  if (answer === 'declined') return words.countsNone;
  return words.counts(answer === 'adopted' ? String(points) : inPoints(adoptedBasisPoints));
}

type LineAct = { readonly href: string; readonly name: string; readonly isAnswered: boolean };

function ActOf({ found, act: { href, name, isAnswered } }: TableProps & { readonly act: LineAct }) {
  if (found.isPublished) return null;
  return (
    <span class="cell-note">
      <a href={`${deskHref(found)}/${href}`}>
        {isAnswered ? words.lineChange : words.lineAct}
        <span class="govuk-visually-hidden">{words.aboutOutcome(name)}</span>
      </a>
    </span>
  );
}

/** Every statement that all groups share, and what is answered. */
export function StatementsTable({ found }: TableProps) {
  if (found.statements.length === 0) return null;
  return (
    <>
      <h2>{words.statementDeskTitle}</h2>
      <p>{words.statementsLede}</p>
      <Table
        caption={words.statementsCaption}
        captionClass="govuk-visually-hidden"
        firstCellIsHeader
        head={[words.statementHead, words.answer]}
        rows={found.statements.map((told) => statementRow(found, told))}
      />
    </>
  );
}

function statementRow(found: AnswerableRound, { statementId, text, line }: ToldStatement) {
  const act = { href: `statements/${statementId}`, name: text, isAnswered: line !== undefined };
  return [
    text,
    <>
      {line ? <AnswerBadge answer={line.answer} /> : <span class="note">{words.none}</span>}
      {line?.reason ? <span class="cell-note">{words.quoted(line.reason)}</span> : null}
      <ActOf found={found} act={act} />
    </>,
  ];
}
