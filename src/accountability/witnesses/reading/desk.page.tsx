import { Table } from '../../../web/govuk/table.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { WitnessDays } from '../ladder/steps.queries.ts';
import { words as ladderWords } from '../ladder/words.en.ts';
import type { VisitToRead } from '../monitors/visit-readings.queries.ts';
import { words as monitorWords } from '../monitors/words.en.ts';
import type { DeskReport } from './readings.queries.ts';
import { words } from './words.en.ts';

type DeskPageProps = {
  readonly bodySlug: string;
  readonly reports: readonly DeskReport[];
  /** Of named monitors, to be read. */
  readonly visits: readonly VisitToRead[];
  readonly days: WitnessDays;
};

/** Every report that waits for somebody of the body: to be read, or to be answered. */
export function ReportsDeskPage({ bodySlug, reports, visits, days }: DeskPageProps) {
  const { columns } = words;
  const isClear = reports.length === 0 && visits.length === 0;
  return (
    <>
      <div class="desk-head">
        <h1>{words.heading}</h1>
        <p>{isClear ? words.none : words.lede}</p>
      </div>
      {reports.length === 0 ? null : (
        <Scroll label={words.caption}>
          <Table
            caption={words.caption}
            head={[columns.promise, columns.what, columns.supplier, columns.since, columns.todo]}
            rows={reports.map((report) => [
              <a href={`/work/${bodySlug}/reports/${report.reportId}`}>{report.title}</a>,
              report.seen ? words.saw : words.notSaw,
              report.supplierName,
              words.day(report.reportedAt),
              todoOf(report),
            ])}
          />
        </Scroll>
      )}
      {visits.length === 0 ? null : <Visits bodySlug={bodySlug} visits={visits} />}
      <p class="note">{ladderWords.rule(days)}</p>
    </>
  );
}

function Visits({ bodySlug, visits }: Pick<DeskPageProps, 'bodySlug' | 'visits'>) {
  const { columns } = words;
  return (
    <section>
      <h2>{words.visits.heading}</h2>
      <Scroll label={words.visits.caption}>
        <Table
          caption={words.visits.caption}
          head={[columns.promise, columns.what, columns.supplier, columns.since, columns.todo]}
          rows={visits.map(({ visitId, title, found, supplierName, filedAt, reading }) => [
            <a href={`/work/${bodySlug}/visits/${visitId}`}>{title}</a>,
            monitorWords.form.findings[found],
            supplierName,
            words.day(filedAt),
            words.todo[reading === 'held' ? 'held' : 'waiting'],
          ])}
        />
      </Scroll>
    </section>
  );
}

function todoOf({ reading, rung, answerDueOn }: DeskReport): string {
  if (reading === 'waiting' || reading === 'held') return words.todo[reading];
  return rung && answerDueOn ? words.todo[rung](answerDueOn) : '';
}
