import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import { EvidenceIcon } from '../../web/icons/evidence-badge.tsx';
import { Answered, Said } from '../../web/shell/layout.tsx';
import { isShown, stateOfReport } from '../promises/disputes.rules.ts';
import type { Report } from './reports.queries.ts';
import { words } from './words.en.ts';

const text = words.report;

type ReportListProps = {
  readonly reports: readonly Report[];
  readonly supplierName: string;
  readonly bodySlug: string;
  readonly today: Temporal.PlainDate;
};

/** What residents reported, with the supplier’s answers; what the supplier may still answer is only counted. */
export function ReportList({ reports, today, ...rest }: ReportListProps) {
  const stated = reports.map((report) => ({ report, state: stateOf(report, today) }));
  const shown = stated.filter(({ state }) => isShown(state));
  const withSupplier = stated.length - shown.length;
  return (
    <>
      {stated.length === 0 ? <p>{words.promise.noReports}</p> : null}
      {withSupplier > 0 ? <p class="note">{words.promise.withSupplier(withSupplier)}</p> : null}
      {shown.map(({ report }) => (
        <ReportCard report={report} today={today} {...rest} />
      ))}
    </>
  );
}

type ReportCardProps = Omit<ReportListProps, 'reports'> & {
  readonly report: Report;
  /** The visitor made it. */
  readonly isOwn?: boolean | undefined;
};

/** One report: what was seen, in the resident’s words, the answer, and where it stands. */
export function ReportCard({ report, supplierName, bodySlug, today, isOwn }: ReportCardProps) {
  const { promiseId, reportId, repliedAt } = report;
  const standing = text.states[stateOf(report, today)];
  const who = isOwn ? words.own : text;
  return (
    <article>
      <Said>
        <p>
          {report.seen ? <EvidenceIcon level="witnessed" /> : null}{' '}
          <strong>{report.seen ? who.saw : who.notSaw}</strong>{' '}
          <span class="note">{text.on(report.seenOn)}</span>
        </p>
        <p>{report.words}</p>
        {report.fileId ? (
          <p>
            <a href={`/promises/${bodySlug}/${promiseId}/reports/${reportId}/photo`}>{text.photo}</a>
          </p>
        ) : null}
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
    </article>
  );
}

function stateOf(report: Report, today: Temporal.PlainDate) {
  return stateOfReport({ ...report, replied: report.repliedAt !== null }, today);
}
