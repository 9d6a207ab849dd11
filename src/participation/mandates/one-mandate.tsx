import { formatDate, londonDate } from '../../values/dates.ts';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { AnsweredLines } from './answered-lines.tsx';
import { AnsweredStatements } from './answered-statements.tsx';
import { countAnswersGiven } from './told-lines.rules.ts';
import type { ToldMandate } from './told-mandates.ts';
import { WhatChanged } from './what-changed.tsx';
import { words } from './words.en.ts';

type OneMandateProps = {
  readonly round: Round;
  readonly told: ToldMandate;
  readonly isFirst: boolean;
};

/** One body’s answer: the sentence, who decided and when, what changed, and every line with its evidence. */
export function OneMandate({ round, told, isFirst }: OneMandateProps) {
  const { mandate, lines, statements } = told;
  const Heading = isFirst ? 'h1' : 'h2';
  return (
    <>
      <Heading>{words.heading(mandate.bodyName)}</Heading>
      <Replaced round={round} told={told} />
      {lines.length > 0 ? <p class="lede">{words.lede(countAnswersGiven(lines))}</p> : null}
      {statements.length > 0 ? (
        <p class={lines.length > 0 ? undefined : 'lede'}>
          {words.ledeStatements(countAnswersGiven(statements))}
        </p>
      ) : null}
      {mandate.statement === '' ? null : <p>{mandate.statement}</p>}
      <Decided told={told} />
      <WhatChanged round={round} told={told} />
      {lines.length > 0 ? <h2>{words.eachTitle}</h2> : null}
      <AnsweredLines lines={lines} byStrengths={round.rule === 'strengths'} />
      <AnsweredStatements statements={statements} />
    </>
  );
}

function Decided({ told: { mandate } }: Pick<OneMandateProps, 'told'>) {
  const due = formatDate(mandate.dueOn);
  if (!mandate.publishedAt) return null;
  const on = formatDate(londonDate(mandate.publishedAt));
  const kept = mandate.keptDueDate ? words.kept : words.late;
  const keptLater = mandate.keptDueDate ? words.keptFirst : words.lateFirst;
  return (
    <p class="note">
      {words.decided(mandate.decidedByName ?? '', mandate.bodyName, on)}{' '}
      {(mandate.version === 1 ? kept : keptLater)(due)}
    </p>
  );
}

/** An earlier answer says first that it no longer stands. */
function Replaced({ round, told: { mandate, replacedBy } }: Omit<OneMandateProps, 'isFirst'>) {
  if (!replacedBy?.publishedAt) return null;
  const on = formatDate(londonDate(replacedBy.publishedAt));
  return (
    <InsetText>
      <p>{words.replaced(mandate.bodyName, on)}</p>
      <p>
        <a href={`/say/${round.slug}/mandate`}>{words.seeNewest}</a>
      </p>
    </InsetText>
  );
}
