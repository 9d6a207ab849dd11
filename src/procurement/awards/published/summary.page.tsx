import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../../values/dates.ts';
import { Columns } from '../../../web/shell/layout.tsx';
import { howMarked } from '../how-marked.words.en.ts';
import { isShownExactly, marksText } from '../marks.rules.ts';
import type { AssessmentSummary, Mark, SummaryLine } from '../summaries.rules.ts';
import { valueOf } from './mark-text.ts';
import { words } from './summary.words.en.ts';

type SummaryPageProps = {
  readonly summary: AssessmentSummary;
  readonly sentAt: Temporal.Instant;
  readonly pdfHref: string;
  /** None before the award is public. */
  readonly awardHref: string | undefined;
  readonly challengeHref: string;
};

/** What a bidder is told of how its bid was assessed: its own marks and reasons, and the winner’s. */
export function SummaryPage({ summary, sentAt, pdfHref, awardHref, challengeHref }: SummaryPageProps) {
  const rank = words.ordinal(summary.rank);
  const total = marksText(summary.total);
  return (
    <>
      <h1>{words.heading}</h1>
      <p class="lede">
        {summary.won ? words.won(rank, total) : words.lost(rank, summary.bids, total)}{' '}
        {summary.winner ? words.winner(summary.winner.supplierName, marksText(summary.winner.total)) : null}
      </p>
      <p>{words.letter(summary.bid)}</p>
      <p class="note">
        {words.law} {words.sent(formatDate(londonDate(sentAt)))}
      </p>
      {summary.lines.map((line) => (
        <Line line={line} />
      ))}
      <ul class="take">
        <li>
          <a href={pdfHref} download>
            {words.pdf}
          </a>
        </li>
        {awardHref ? (
          <li>
            <a href={awardHref}>{words.public}</a>
          </li>
        ) : null}
        <li>
          <a href={challengeHref}>{words.challenge}</a>
        </li>
      </ul>
    </>
  );
}

function Line({ line }: { readonly line: SummaryLine }) {
  return (
    <>
      <h2>
        {line.code}: {line.title}
      </h2>
      <p class="note">{howMarked(line)}</p>
      <Columns kind="two">
        <MarkOf heading={words.yours} line={line} mark={line.own} />
        {line.winner ? <MarkOf heading={words.theirs} line={line} mark={line.winner} /> : null}
      </Columns>
    </>
  );
}

type MarkOfProps = { readonly heading: string; readonly line: SummaryLine; readonly mark: Mark };

function MarkOf({ heading, line, mark }: MarkOfProps) {
  return (
    <div>
      <h3>{heading}</h3>
      <p>
        <strong>{valueOf(line, mark)}</strong>, {words.marksOf(marksText(mark.marks), line.weight)}
        <Exact {...mark} />
      </p>
      {mark.reason ? <p>{mark.reason}</p> : null}
    </div>
  );
}

/** The exact fraction, where two places do not say it all. */
function Exact({ marks }: Mark) {
  return isShownExactly(marks) ? null : <span class="cell-note">{marks.exact}</span>;
}
