import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import { EvidenceIcon } from '../../web/icons/evidence-badge.tsx';
import { Answered, Said } from '../../web/shell/layout.tsx';
import { isShown, stateOfReport } from '../promises/disputes.rules.ts';
import { type Step, whoHasIt } from './ladder/ladder.rules.ts';
import { words as ladderWords } from './ladder/words.en.ts';
import type { KeptBack } from './reading/readings.queries.ts';
import { words as readingWords } from './reading/words.en.ts';
import type { Report } from './reports.queries.ts';
import { words } from './words.en.ts';

const text = words.report;

type ReportListProps = {
  readonly reports: readonly Report[];
  readonly steps: readonly (Step & { readonly reportId: string })[];
  readonly keptBack: readonly KeptBack[];
  readonly supplierName: string;
  readonly bodySlug: string;
  readonly today: Temporal.PlainDate;
};

/** What residents reported, with the supplier’s answers; what the supplier may still answer is only counted. */
export function ReportList({ reports, today, ...rest }: ReportListProps) {
  const stated = reports.map((report) => ({ report, state: stateOf(report, today) }));
  const shown = stated.filter(({ state }) => isShown(state));
  const withSupplier = stated.length - shown.length;
  const saw = reports.filter(({ seen }) => seen).length;
  return (
    <>
      <p>{stated.length === 0 ? words.promise.noReports : text.counts(saw, stated.length - saw)}</p>
      {withSupplier > 0 ? <p class="note">{words.promise.withSupplier(withSupplier)}</p> : null}
      {shown.map(({ report }) => (
        <ReportCard report={report} today={today} {...rest} />
      ))}
      {stated.length > 0 ? <p class="note">{text.exact}</p> : null}
    </>
  );
}

type ReportCardProps = Omit<ReportListProps, 'reports'> & {
  readonly report: Report;
  /** The visitor made it, or is its supplier or a reader: they read the words before everyone does. */
  readonly mayRead?: boolean | undefined;
  readonly isOwn?: boolean | undefined;
};

/** One report: what was seen, in the resident’s words, the answers, where it stands and who has it now. */
export function ReportCard(props: ReportCardProps) {
  const { report, supplierName, today, isOwn } = props;
  const { reportId, repliedAt } = report;
  const standing = text.states[stateOf(report, today)];
  const who = isOwn ? words.own : text;
  const steps = props.steps.filter((step) => step.reportId === reportId);
  return (
    <article>
      <Said>
        <p>
          {report.seen ? <EvidenceIcon level="witnessed" /> : null}{' '}
          <strong>{report.seen ? who.saw : who.notSaw}</strong>{' '}
          <span class="note">
            {text.on(report.seenOn)}
            {report.keptPlace ? `, ${report.keptPlace}` : null}
          </span>
        </p>
        <SaidWords {...props} />
      </Said>
      {report.reply && repliedAt ? (
        <Answered>
          <p>
            <strong>{text.replied(supplierName, formatDate(londonDate(repliedAt)))}</strong>
          </p>
          <p>{report.reply}</p>
        </Answered>
      ) : null}
      {standing && !isOwn ? (
        <p>
          <strong>{standing}</strong>
        </p>
      ) : null}
      {report.seen ? null : <Steps report={report} steps={steps} />}
    </article>
  );
}

/** The words and the photo once they were read; before that, or where they are kept back, that they are and why. */
function SaidWords({ report, bodySlug, keptBack, mayRead, isOwn }: ReportCardProps) {
  const { promiseId, reportId, reading } = report;
  const kept = keptBack.find((one) => one.reportId === reportId);
  const note = kept?.ground ? readingWords.keptBack[reading](kept.ground, kept.reason ?? '') : undefined;
  if (reading !== 'shown' && !isOwn && !mayRead) return <p>{note ?? readingWords.waiting}</p>;
  return (
    <>
      <p>{report.words}</p>
      {report.fileId ? (
        <p>
          <a href={`/promises/${bodySlug}/${promiseId}/reports/${reportId}/photo`}>{text.photo}</a>
        </p>
      ) : null}
      {note ? <p>{note}</p> : null}
    </>
  );
}

function Steps({ report, steps }: { readonly report: Report; readonly steps: readonly Step[] }) {
  return (
    <>
      {steps.map((step) => (
        <>
          <p>{ladderWords.step(step)}</p>
          {step.answer ? (
            <Answered>
              <p>
                <strong>{ladderWords.answered(step)}</strong>
              </p>
              <p>{step.answer}</p>
            </Answered>
          ) : null}
        </>
      ))}
      <p class="note">{ladderWords.has(whoHasIt(report, steps))}</p>
    </>
  );
}

function stateOf(report: Report, today: Temporal.PlainDate) {
  return stateOfReport({ ...report, replied: report.repliedAt !== null }, today);
}
