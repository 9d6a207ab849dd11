import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import { Task } from '../../web/shell/layout.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { AnsweredLines } from './answered-lines.tsx';
import type { Mandate } from './mandates.queries.ts';
import { countAnswersGiven, type ToldLine } from './told-lines.rules.ts';
import { words } from './words.en.ts';

export type ToldMandate = { readonly mandate: Mandate; readonly lines: readonly ToldLine[] };

export type MandatePageProps = {
  readonly round: Round;
  readonly mandates: readonly ToldMandate[];
  readonly concluded: boolean;
  readonly today: Temporal.PlainDate;
};

/** What the authority answered to each outcome, who decided, when, and whether the date was kept. */
export function MandatePage({ round, mandates, concluded, today }: MandatePageProps) {
  return (
    <Task>
      <p class="kicker">{words.kicker(round.question)}</p>
      {mandates.length === 0 ? <Waiting round={round} concluded={concluded} today={today} /> : null}
      {mandates.map(({ mandate, lines }, index) => (
        <OneMandate mandate={mandate} lines={lines} isFirst={index === 0} />
      ))}
      {mandates.length > 0 ? <Onwards round={round} /> : null}
    </Task>
  );
}

function OneMandate({ mandate, lines, isFirst }: ToldMandate & { readonly isFirst: boolean }) {
  const Heading = isFirst ? 'h1' : 'h2';
  const due = formatDate(mandate.dueOn);
  return (
    <>
      <Heading>{words.heading(mandate.bodyName)}</Heading>
      <p class="lede">{words.lede(countAnswersGiven(lines))}</p>
      {mandate.statement === '' ? null : <p>{mandate.statement}</p>}
      {mandate.publishedAt ? (
        <p class="note">
          {words.decided(
            mandate.decidedByName ?? '',
            mandate.bodyName,
            formatDate(londonDate(mandate.publishedAt)),
          )}{' '}
          {mandate.keptDueDate ? words.kept(due) : words.late(due)}
        </p>
      ) : null}
      <h2>{words.eachTitle}</h2>
      <AnsweredLines lines={lines} />
    </>
  );
}

function Waiting({ round, concluded, today }: Omit<MandatePageProps, 'mandates'>) {
  const due = formatDate(round.mandateDueOn);
  const isLate = today.until(round.mandateDueOn).days < 0;
  const sentence = isLate ? words.waitingLate(round.bodyName, due) : words.waiting(round.bodyName, due);
  return (
    <>
      <h1>{words.waitingTitle}</h1>
      <div class="empty">
        <p>{round.resultsPublishedAt && !concluded ? words.tooFew : sentence}</p>
        <p>
          <a href={`/say/${round.slug}`}>{round.question}</a>
        </p>
      </div>
    </>
  );
}

function Onwards({ round }: { readonly round: Round }) {
  return (
    <>
      <h2>{words.nextTitle}</h2>
      <p>{words.next}</p>
      <ul class="take">
        {round.procurementSlug ? (
          <li>
            <a href={`/contracts/${round.bodySlug}/${round.procurementSlug}`}>{words.seeThread}</a>
          </li>
        ) : null}
        <li>
          <a href={`/say/${round.slug}/results`}>{words.seeResults}</a>
        </li>
        <li>
          <a href={`/say/${round.slug}/mandate?as=json`}>{words.data}</a>
        </li>
      </ul>
    </>
  );
}
