import { formatDate, formatInstant, londonDate } from '../../values/dates.ts';
import { wordsPounds } from '../../values/money.ts';
import { SummaryList, type SummaryRow } from '../../web/govuk/summary-list.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import type { RoundState } from './round.rules.ts';
import { RoundAct } from './round-act.tsx';
import type { Round, RoundOutcome } from './rounds.queries.ts';
import { words } from './words.en.ts';

export type RoundPageProps = {
  readonly round: Round;
  readonly state: RoundState;
  readonly outcomes: readonly RoundOutcome[];
  readonly answersInTens: number;
};

/** What is asked, what is being bought, what can still change, and the one act. */
export function RoundPage({ round, state, outcomes, answersInTens }: RoundPageProps) {
  const isOver = state === 'closed' || state === 'published';
  return (
    <>
      <p class="kicker">{words.by(round.bodyName)}</p>
      <h1>{round.question}</h1>
      <Columns kind="side">
        <div>
          <p class="lede">{round.about}</p>
          <RoundAct {...round} state={state} />
          {state === 'open' ? <SoFar tens={answersInTens} /> : null}
          <h2>{(isOver ? words.whatPeopleDid : words.whatYouDo)(outcomes.length)}</h2>
          {isOver ? null : <p>{words.whatYouDoLede}</p>}
          <ul class="list list-plain">
            {outcomes.map((outcome) => (
              <li>
                <strong>{outcome.plainName}</strong>
                <span class="note">{outcome.plainLine}</span>
              </li>
            ))}
          </ul>
          <p>{words.neverNames}</p>
        </div>
        <Purchase round={round} />
      </Columns>
      <h2>{words.method}</h2>
      {round.announcedAt ? <p>{words.methodLede(formatDate(londonDate(round.announcedAt)))}</p> : null}
      <SummaryList rows={methodRows(round, isOver)} />
    </>
  );
}

function SoFar({ tens }: { readonly tens: number }) {
  return <p class="note">{tens === 0 ? words.soFarFew : words.soFar(tens)}</p>;
}

/** What is being bought, for how much, and what is decided already. */
function Purchase({ round }: { readonly round: Round }) {
  return (
    <div>
      {[...boughtBy(round), { key: words.canChange, value: round.canChange }, ...rungOf(round)].map(
        ({ key, value }) => (
          <>
            <h3>{key}</h3>
            <p>{value}</p>
          </>
        ),
      )}
      <p>
        <a href="/how-it-works">{words.rungsLink}</a>
      </p>
    </div>
  );
}

function boughtBy(round: Round): SummaryRow[] {
  const { scope } = round;
  if (scope === 'region') return [{ key: words.buying, value: words.noPurchase.region }];
  if (scope === 'body') return [{ key: words.buying, value: words.noPurchase.body(round.bodyName) }];
  const { valuePence, startsOn, endsOn } = round;
  return [
    {
      key: words.buying,
      value: (
        <>
          <a href={`/contracts/${round.bodySlug}/${round.procurementSlug}`}>{round.procurementTitle}</a>
          <span class="cell-note">{round.procurementSummary}</span>
        </>
      ),
    },
    ...(valuePence === null ? [] : [{ key: words.howMuch, value: words.upTo(wordsPounds(valuePence)) }]),
    ...(startsOn && endsOn
      ? [{ key: words.lasts, value: words.fromTo(formatDate(startsOn), formatDate(endsOn)) }]
      : []),
  ];
}

function rungOf(round: Round): SummaryRow[] {
  return round.rung ? [{ key: words.rung, value: words.rungs[round.rung] }] : [];
}

function methodRows(round: Round, isOver: boolean): SummaryRow[] {
  const rule = words.rules[round.rule];
  return [
    { key: isOver ? words.couldAnswer : words.proof, value: words.proofs[round.tier] },
    {
      key: words.rule,
      value: (
        <>
          <strong>{rule.name}.</strong> {rule.means}
        </>
      ),
    },
    { key: words.minimum, value: words.minimumMeans(round.minimumAnswers) },
    { key: words.open, value: words.fromTo(formatInstant(round.opensAt), formatInstant(round.closesAt)) },
    { key: words.due, value: formatDate(round.mandateDueOn) },
    { key: words.framework, value: words.frameworkVersion(round.frameworkName, round.frameworkVersion) },
  ];
}
