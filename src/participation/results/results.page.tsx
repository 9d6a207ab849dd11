import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import { SortedBars } from '../../web/charts/sorted-bars.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Columns } from '../../web/shell/layout.tsx';
import { PeopleResult } from '../census/people-result.tsx';
import { WeightedResult } from '../census/weighted-result.tsx';
import { comparisonsHeadline } from '../comparing/comparisons-headline.ts';
import { ComparisonsResult } from '../comparing/comparisons-result.tsx';
import { resultWords as comparingWords } from '../comparing/result-words.en.ts';
import type { ThemeSummary } from '../network/summaries/summaries.queries.ts';
import { ThemeSummaries } from '../network/summaries/theme-summaries.tsx';
import type { PublicRemoval } from '../removals/public-removals.queries.ts';
import { SetAsidePublic } from '../removals/set-aside-public.tsx';
import type { DraftWeights } from '../rounds/draft-weights.rules.ts';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { words as roundWords } from '../rounds/words.en.ts';
import { StatementsResult } from '../statements/statements-result.tsx';
import type { Findings } from './findings.rules.ts';
import { TierCounts } from './found-counts.tsx';
import { HowToCheck } from './how-to-check.tsx';
import { DistrictShares, Otherwise } from './otherwise.tsx';
import type { AuditFingerprint, PublishedResults } from './published-results.queries.ts';
import { sharesOf, ThreeRules } from './three-rules.tsx';
import { WhoTookPart } from './who-took-part.tsx';
import { words } from './words.en.ts';

export type ResultsPageProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly results: PublishedResults;
  readonly draft: DraftWeights | undefined;
  readonly findings: Findings;
  readonly removals: readonly PublicRemoval[];
  readonly summaries: readonly ThemeSummary[];
  /** The fingerprints of the auditor’s files, from the record. */
  readonly auditFiles: readonly AuditFingerprint[];
  readonly answeredOn: Temporal.PlainDate | null;
  readonly today: Temporal.PlainDate;
};

/** What residents said: the sentence, the picture, the table; then who, how, and what next. */
export function ResultsPage(props: ResultsPageProps) {
  const { round, results } = props;
  const { answers } = results;
  return (
    <>
      <p class="kicker">
        <a href={`/say/${round.slug}`}>{words.kicker(round.bodyName, round.question)}</a>
      </p>
      {results.concluded && answers !== null ? (
        <Concluded {...props} answers={answers} />
      ) : (
        <TooFew {...props} />
      )}
    </>
  );
}

function Concluded(props: ResultsPageProps & { readonly answers: number }) {
  const { round, results, outcomes, findings, answers } = props;
  const { comparisons, statements, people } = findings;
  const isRule = round.rule === 'strengths';
  return (
    <>
      <Headline {...props} />
      <Columns kind="two">
        <div>
          {round.ways.includes('points') ? <Points {...props} /> : null}
          {comparisons ? (
            <ComparisonsResult finding={comparisons} outcomes={outcomes} isRule={isRule} />
          ) : null}
          {statements ? <StatementsResult round={round} finding={statements} /> : null}
          <ThemeSummaries summaries={props.summaries} />
          <Next {...props} />
        </div>
        <div>
          <WhoTookPart results={results} answers={answers} home={round.districtSlug} />
          {findings.tiers ? <TierCounts counts={findings.tiers} /> : null}
          {people ? <PeopleResult finding={people} /> : null}
          <SetAsidePublic removals={props.removals} />
          <Draft {...props} />
          <HowToCheck round={round} auditFiles={props.auditFiles} />
        </div>
      </Columns>
    </>
  );
}

/** What the points came to, by which rule, and whether it would be different without some people. */
function Points(props: SharesProps) {
  const { round, results, outcomes, findings } = props;
  const adopted = sharesOf(results, round.rule, outcomes).map(({ whole }) => whole);
  const found = findings.points;
  if (adopted.length === 0) return <p>{words.tooFewPoints(round.minimumAnswers)}</p>;
  const nameOf = (slug: string) => results.districts.find((each) => each.slug === slug)?.name ?? slug;
  return (
    <>
      <Shares {...props} />
      {findings.weighted ? (
        <WeightedResult
          finding={findings.weighted}
          outcomes={outcomes.map(({ plainName }) => plainName)}
          places={Object.fromEntries(results.districts.map(({ slug, name }) => [slug, name]))}
        />
      ) : null}
      <ThreeRules {...props} />
      {found ? <Otherwise round={round} outcomes={outcomes} found={found} adopted={adopted} /> : null}
      {found ? <DistrictShares round={round} outcomes={outcomes} found={found} nameOf={nameOf} /> : null}
    </>
  );
}

/** Below the minimum nothing is concluded, and both numbers are said. */
function TooFew({ round, results, removals }: ResultsPageProps) {
  const { answers } = results;
  const needed = round.minimumAnswers;
  return (
    <>
      <h1>{words.tooFewTitle}</h1>
      <div class="answered">
        <p>{answers === null ? words.tooFewUnderTen(needed) : words.tooFew(answers, needed)}</p>
      </div>
      <p>{words.tooFewWhy}</p>
      <p class="note">{words.publishedOn(formatDate(londonDate(results.publishedAt)))}</p>
      {answers === null ? null : (
        <WhoTookPart results={results} answers={answers} home={round.districtSlug} />
      )}
      <SetAsidePublic removals={removals} />
    </>
  );
}

type SharesProps = ResultsPageProps & { readonly answers: number };

function Headline({ round, outcomes, results, findings, answers }: SharesProps) {
  const strengths = round.rule === 'strengths' ? findings.comparisons?.strengths : undefined;
  if (strengths) {
    const { title, sentence } = comparisonsHeadline(strengths, outcomes);
    const lede = `${comparingWords.lede(findings.comparisons?.people ?? answers)} ${sentence}`;
    return <HeadlineOf title={title} lede={lede} results={results} />;
  }
  const adopted = sharesOf(results, round.rule, outcomes);
  if (adopted.length === 0) return <NoWeights answers={answers} results={results} />;
  const top = Math.max(...adopted.map(({ whole }) => whole));
  const first = adopted.filter(({ whole }) => whole === top).map(({ name }) => name);
  const title = first.length === 1 ? words.first(first[0] ?? '') : words.firstTogether(first);
  return <HeadlineOf title={title} lede={words.lede(answers, top, first.length)} results={results} />;
}

/** A round that gives no weights: how many spoke, and that what they said stands below. */
function NoWeights({ answers, results }: Pick<SharesProps, 'answers' | 'results'>) {
  return <HeadlineOf title={words.noWeightsTitle} lede={words.noWeightsLede(answers)} results={results} />;
}

type HeadlineProps = Pick<SharesProps, 'results'> & { readonly title: string; readonly lede: string };

function HeadlineOf({ title, lede, results }: HeadlineProps) {
  return (
    <>
      <h1>{title}</h1>
      <p class="lede">{lede}</p>
      <p class="note">{words.publishedOn(formatDate(londonDate(results.publishedAt)))}</p>
    </>
  );
}

function Shares({ round, outcomes, results }: SharesProps) {
  const adopted = sharesOf(results, round.rule, outcomes);
  const ranked = [...adopted].sort((a, b) => b.whole - a.whole);
  const [most, least] = [ranked[0], ranked.at(-1)];
  return (
    <>
      <h2>{words.sharesTitle}</h2>
      <SortedBars
        dye="madder"
        sentence={words.sharesSentence(
          most?.name ?? '',
          most?.whole ?? 0,
          least?.name ?? '',
          least?.whole ?? 0,
        )}
        caption={words.sharesCaption(roundWords.rules[round.rule].inText)}
        head={[words.outcome, words.points]}
        rows={adopted.map(({ name, whole }) => ({ label: name, value: whole, text: String(whole) }))}
      />
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

function Next({ round, answeredOn, today }: ResultsPageProps) {
  const due = formatDate(round.mandateDueOn);
  const isLate = today.until(round.mandateDueOn).days < 0;
  const sentence = isLate ? words.nextLate(round.bodyName, due) : words.nextDue(round.bodyName, due);
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
    </>
  );
}
