import { formatDate, formatInstant } from '../../../values/dates.ts';
import { wordsPounds } from '../../../values/money.ts';
import { JsonLink } from '../../../web/downloads/json-link.tsx';
import { XlsxLink } from '../../../web/downloads/xlsx-link.tsx';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import type { Notice } from '../../notices/notice.rules.ts';
import { NoticeFields, noticeFieldIds } from '../../notices/notice-fields.tsx';
import { words as tenderWords } from '../../tenders/words.en.ts';
import { planHref } from '../plan-hrefs.rules.ts';
import { words as planWords } from '../words.en.ts';
import type { Coming } from './pipeline.queries.ts';
import { words } from './pipeline.words.en.ts';
import { mustBeInPipeline, type PipelineYear } from './pipeline-line.rules.ts';

type PipelineDeskProps = {
  readonly body: { readonly slug: string; readonly name: string };
  readonly year: PipelineYear;
  readonly rows: readonly Coming[];
  readonly notices: readonly Notice[];
  /** What the body paid suppliers in the latest year it published; null when it has published none. */
  readonly paid: { readonly year: string; readonly pence: number } | null;
  readonly mayRecord: boolean;
  readonly form: FormState;
};

/** What a body means to buy, what of it the law wants in its pipeline notice, and the notices it has published. */
export function PipelineDeskPage(props: PipelineDeskProps) {
  const { body, year, paid, form, mayRecord } = props;
  const { desk } = words;
  const path = `/work/${body.slug}/pipeline`;
  return (
    <>
      <FormErrors errors={form.errors} ids={noticeFieldIds} />
      <div class="desk-head">
        <h1>{desk.title}</h1>
        <p>{desk.lede(body.name)}</p>
      </div>
      <p>{desk.duty(formatDate(year.from), formatDate(year.until), formatDate(year.dueOn))}</p>
      <p>{paid ? desk.paid(paid.year, wordsPounds(paid.pence)) : desk.noPayments}</p>
      <p class="note">{desk.source}</p>
      <Rows {...props} />
      <ul class="take">
        <li>
          <a href={`${path}?as=csv`}>{desk.csv}</a> <XlsxLink csv={`${path}?as=csv`} />{' '}
          <JsonLink csv={`${path}?as=csv`} />
        </li>
        <li>
          <a href="/coming-up">{desk.publicList}</a>
        </li>
      </ul>
      <Notices {...props} />
      {mayRecord ? (
        <>
          <h2>{desk.record}</h2>
          <Form action={path}>
            <NoticeFields kind="UK1" form={form} />
            <Button>{desk.record}</Button>
          </Form>
        </>
      ) : null}
    </>
  );
}

function Rows({ rows, year, mayRecord }: PipelineDeskProps) {
  const { desk } = words;
  if (rows.length === 0) return <p>{desk.none}</p>;
  return (
    <Scroll label={desk.table}>
      <Table
        caption={desk.table}
        firstCellIsHeader
        head={[
          desk.head.title,
          desk.head.notice,
          desk.head.award,
          desk.head.inNotice,
          { text: desk.head.value, numeric: true },
        ]}
        rows={rows.map((row) => [
          <a href={planHref(row)}>{row.title}</a>,
          row.noticeExpectedOn ? formatDate(row.noticeExpectedOn) : <SayWhen row={row} may={mayRecord} />,
          row.awardExpectedOn ? formatDate(row.awardExpectedOn) : tenderWords.none,
          mustBeInPipeline(row, year) ? desk.must : desk.may,
          wordsPounds(row.allLotsPence),
        ])}
      />
    </Scroll>
  );
}

function SayWhen({ row, may }: { readonly row: Coming; readonly may: boolean }) {
  return may ? <a href={`${planHref(row)}/pipeline`}>{words.desk.undated}</a> : <>{tenderWords.none}</>;
}

function Notices({ notices }: PipelineDeskProps) {
  const { desk } = words;
  return (
    <>
      <h2>{desk.notices}</h2>
      {notices.length === 0 ? (
        <p>{desk.noNotices}</p>
      ) : (
        <ul>
          {notices.map(({ identifier, publishedAt }) => (
            <li>{planWords.published(identifier, formatInstant(publishedAt))}</li>
          ))}
        </ul>
      )}
    </>
  );
}
