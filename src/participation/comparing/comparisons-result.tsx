import { Intervals } from '../../web/charts/intervals.tsx';
import { Table } from '../../web/govuk/table.tsx';
import type { RoundOutcome } from '../rounds/rounds.queries.ts';
import type { ComparisonsFinding, FoundStrengths } from './comparisons-finding.rules.ts';
import { comparisonsHeadline } from './comparisons-headline.ts';
import { ComparisonsOtherwise, ofHundred, plainName } from './comparisons-otherwise.tsx';
import { resultWords as words } from './result-words.en.ts';

export type ComparisonsResultProps = {
  readonly finding: ComparisonsFinding;
  readonly outcomes: readonly RoundOutcome[];
  /** The round’s rule makes these strengths into shares. */
  readonly isRule: boolean;
};

/** What people put before what: the sentence, the picture with its ranges, the table; then how sure, and why. */
export function ComparisonsResult(props: ComparisonsResultProps) {
  const { finding, isRule } = props;
  const { strengths } = finding;
  return (
    <>
      <h2>{words.title}</h2>
      {strengths ? <Concluded {...props} strengths={strengths} /> : <TooFew {...props} />}
      {strengths && isRule ? <Shares {...props} strengths={strengths} /> : null}
      {strengths ? <ComparisonsOtherwise {...props} strengths={strengths} /> : null}
    </>
  );
}

type ShownProps = ComparisonsResultProps & { readonly strengths: FoundStrengths };

function TooFew({ finding: { people, minimum } }: ComparisonsResultProps) {
  return (
    <div class="answered">
      <p>{people === null ? words.tooFewUnderTen(minimum) : words.tooFew(people, minimum)}</p>
    </div>
  );
}

function Concluded({ finding, outcomes, strengths }: ShownProps) {
  const rows = strengths.outcomes.map((found) => ({
    label: plainName(outcomes, found),
    value: ofHundred(found.chance),
    low: ofHundred(found.low),
    high: ofHundred(found.high),
    text: words.row(ofHundred(found.chance), ofHundred(found.low), ofHundred(found.high)),
  }));
  const { people, comparisons, mostPerPerson } = finding;
  return (
    <>
      <Intervals
        sentence={comparisonsHeadline(strengths, outcomes).sentence}
        caption={words.caption}
        head={[words.outcome, words.chance, words.from, words.to]}
        middle={words.middle}
        rows={rows}
      />
      <p>{words.who(people ?? 0, comparisons, mostPerPerson)}</p>
      {strengths.prior ? <p>{words.prior(strengths.prior.variance, strengths.prior.because)}</p> : null}
      <p class="note">{words.rangeMeans}</p>
    </>
  );
}

function Shares({ outcomes, strengths }: ShownProps) {
  return (
    <>
      <h3>{words.sharesTitle}</h3>
      <p>{words.sharesLede}</p>
      <Table
        caption={words.sharesCaption}
        firstCellIsHeader
        head={[words.outcome, { text: words.share, numeric: true }]}
        rows={strengths.outcomes.map((found) => [plainName(outcomes, found), found.whole])}
        foot={[[words.total, { text: '100', numeric: true }]]}
      />
    </>
  );
}
