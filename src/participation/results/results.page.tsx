import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import { SortedBars } from '../../web/charts/sorted-bars.tsx';
import { Table } from '../../web/govuk/table.tsx';
import type { DraftWeights } from '../rounds/draft-weights.rules.ts';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { words as roundWords } from '../rounds/words.en.ts';
import { HowToCheck } from './how-to-check.tsx';
import type { PublishedResults } from './published-results.queries.ts';
import { sharesOf, ThreeRules } from './three-rules.tsx';
import { WhoTookPart } from './who-took-part.tsx';
import { words } from './words.en.ts';

export type ResultsPageProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly results: PublishedResults;
  readonly draft: DraftWeights | undefined;
  /** The fingerprint of the auditor’s file, from the record. */
  readonly auditFileSha256: string | null;
  readonly answeredOn: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
};

/** What residents said: the sentence, the picture, the table; then who, how, and what next. */
export function ResultsPage(props: ResultsPageProps) {
  const { round, results, outcomes } = props;
  const { answers } = results;
  return (
    <>
      <p class="kicker">{words.kicker(round.bodyName, round.question)}</p>
      {results.concluded && answers !== null ? (
        <Shares round={round} outcomes={outcomes} results={results} answers={answers} />
      ) : (
        <TooFew needed={round.minimumAnswers} answers={answers} />
      )}
      {answers === null ? null : (
        <WhoTookPart results={results} answers={answers} home={round.districtSlug} />
      )}
      {results.concluded ? <Draft {...props} /> : null}
      {results.concluded ? <HowToCheck slug={round.slug} auditFileSha256={props.auditFileSha256} /> : null}
      <Next {...props} />
    </>
  );
}

/** Below the minimum nothing is concluded, and both numbers are said. */
function TooFew({ needed, answers }: { readonly needed: number; readonly answers: number | null }) {
  return (
    <>
      <h1>{words.tooFewTitle}</h1>
      <div class="answered">
        <p>
          <strong>{words.tooFewTitle}.</strong>{' '}
          {answers === null ? words.tooFewUnderTen(needed) : words.tooFew(answers, needed)}
        </p>
        <p>{words.tooFewWhy}</p>
      </div>
    </>
  );
}

type SharesProps = Pick<ResultsPageProps, 'round' | 'outcomes' | 'results'> & { readonly answers: number };

function Shares({ round, outcomes, results, answers }: SharesProps) {
  const adopted = sharesOf(results, round.rule, outcomes);
  const top = Math.max(...adopted.map(({ whole }) => whole));
  const first = adopted.filter(({ whole }) => whole === top).map(({ name }) => name);
  const [most] = adopted.filter(({ whole }) => whole === top);
  const least = [...adopted].sort((a, b) => a.whole - b.whole)[0];
  return (
    <>
      <h1>{first.length === 1 ? words.first(first[0] ?? '') : words.firstTogether(first)}</h1>
      <p class="lede">{words.lede(answers, top)}</p>
      <SortedBars
        dye="madder"
        sentence={words.sharesSentence(most?.name ?? '', top, least?.name ?? '', least?.whole ?? 0)}
        caption={words.sharesCaption(roundWords.rules[round.rule].name)}
        head={[words.outcome, words.points]}
        rows={adopted.map(({ name, whole }) => ({ label: name, value: whole, text: String(whole) }))}
      />
      <ThreeRules round={round} outcomes={outcomes} results={results} />
    </>
  );
}

function Draft({ round, outcomes, draft }: ResultsPageProps) {
  if (round.scope !== 'procurement') return null;
  if (!draft) return <p>{words.draftNone(round.bodyName)}</p>;
  const rows = draft.outcomes.map(({ outcomeId, weight }) => [
    outcomes.find(({ id }) => id === outcomeId)?.plainName ?? '',
    weight,
  ]);
  return (
    <>
      <h2>{words.draftTitle(round.bodyName)}</h2>
      <p>{words.draftLede}</p>
      <Table
        caption={words.draftCaption}
        firstCellIsHeader
        head={[words.part, { text: words.marks, numeric: true }]}
        rows={[[words.price, draft.price], [words.quality, draft.quality], ...rows]}
        foot={[[words.total, { text: '100', numeric: true }]]}
      />
    </>
  );
}

function Next({ round, results, answeredOn, today }: ResultsPageProps) {
  const due = formatDate(round.mandateDueOn);
  const isLate = today.until(round.mandateDueOn).days < 0;
  const sentence = isLate ? words.nextLate(round.bodyName, due) : words.nextDue(round.bodyName, due);
  if (!results.concluded) return null;
  return (
    <>
      <h2>{words.nextTitle}</h2>
      <p>
        {answeredOn ? words.nextAnswered(round.bodyName) : sentence}{' '}
        {answeredOn ? <a href={`/say/${round.slug}/mandate`}>{words.seeAnswer}</a> : null}
      </p>
      <p>
        <a href="/receipt">{words.seeReceipt}</a>
      </p>
      <p class="note">{formatDate(londonDate(results.publishedAt))}</p>
    </>
  );
}
