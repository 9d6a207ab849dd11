import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { Task } from '../../web/shell/layout.tsx';
import type { Round } from '../rounds/rounds.queries.ts';
import { EarlierAnswers } from './earlier-answers.tsx';
import { OneMandate } from './one-mandate.tsx';
import type { ToldMandate } from './told-mandates.ts';
import { words } from './words.en.ts';

export type MandatePageProps = {
  readonly round: Round;
  /** What is shown: what stands now, or one earlier answer. */
  readonly mandates: readonly ToldMandate[];
  readonly history: readonly ToldMandate[];
  readonly concluded: boolean;
  readonly today: Temporal.PlainDate;
};

/** What the authority answered to each outcome, who decided, when, and whether the date was kept. */
export function MandatePage({ round, mandates, history, concluded, today }: MandatePageProps) {
  return (
    <Task>
      <p class="kicker">
        <a href={`/say/${round.slug}`}>{words.kicker(round.question)}</a>
      </p>
      {mandates.length === 0 ? <Waiting round={round} concluded={concluded} today={today} /> : null}
      {mandates.map((told, index) => (
        <OneMandate round={round} told={told} isFirst={index === 0} />
      ))}
      <EarlierAnswers round={round} shown={mandates} history={history} />
      {mandates.length > 0 ? <Onwards round={round} /> : null}
    </Task>
  );
}

function Waiting({ round, concluded, today }: Pick<MandatePageProps, 'round' | 'concluded' | 'today'>) {
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
      <p>{round.rule === 'none' ? words.nextWithoutMarks : words.next}</p>
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
