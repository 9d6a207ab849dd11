import { formatDate } from '../../values/dates.ts';
import { Button } from '../../web/govuk/button.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { AnswerBadge } from '../../web/icons/answer-badge.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { type AnswerableRound, deskHref } from './find-answerable-round.ts';
import type { MandateLine } from './mandate.rules.ts';
import { inPoints, type ToldLine } from './told-lines.rules.ts';
import { words } from './words.en.ts';

export type MandateDeskProps = {
  readonly found: AnswerableRound;
  readonly people: number;
  readonly isLate: boolean;
};

/** Every outcome with its evidence and what is answered so far. */
export function MandateDeskPage({ found, people, isLate }: MandateDeskProps) {
  const { round, lines, isPublished } = found;
  const done = lines.filter(({ line }) => line).length;
  return (
    <>
      <div class="desk-head">
        <h1>{words.deskTitle(round.title)}</h1>
        <p>
          {words.deskLede(people, formatDate(round.mandateDueOn))} {isLate ? words.deskLate : null}
        </p>
      </div>
      <p>{isPublished ? words.publishedAlready : words.deskRule}</p>
      <Scroll label={words.deskTitle(round.title)}>
        <Table
          firstCellIsHeader
          head={[
            words.outcome,
            { text: words.evidence, numeric: true },
            words.answer,
            { text: words.countsFor, numeric: true },
            words.reason,
            ...(isPublished ? [] : [<span class="govuk-visually-hidden">{words.lineAct}</span>]),
          ]}
          rows={lines.map((told) => rowOf(found, told))}
        />
      </Scroll>
      <p>{words.progress(done, lines.length)}</p>
      <WhatNext found={found} isReady={done === lines.length} />
    </>
  );
}

function rowOf(found: AnswerableRound, { slug, plainName, points, line }: ToldLine) {
  const href = `${deskHref(found)}/outcomes/${slug}`;
  return [
    plainName,
    points,
    line ? <AnswerBadge answer={line.answer} /> : <span class="note">{words.none}</span>,
    line ? countsFor(line, points) : '',
    line?.reason ?? '',
    ...(found.isPublished
      ? []
      : [
          <a href={href}>
            {line ? words.lineChange : words.lineAct}
            <span class="govuk-visually-hidden">{words.aboutOutcome(plainName)}</span>
          </a>,
        ]),
  ];
}

/** What an answer counts for: adopted is as whole as what residents gave. */
function countsFor({ answer, adoptedBasisPoints }: MandateLine, points: number): string {
  return answer === 'adopted' ? String(points) : inPoints(adoptedBasisPoints);
}

function WhatNext({ found, isReady }: { readonly found: AnswerableRound; readonly isReady: boolean }) {
  if (found.isPublished) return <a href={`/say/${found.round.slug}/mandate`}>{words.seePublic}</a>;
  return isReady ? (
    <Button href={`${deskHref(found)}/publish`}>{words.previewAct}</Button>
  ) : (
    <p class="note">{words.previewNot}</p>
  );
}
