import { formatDate, formatInstant } from '../../values/dates.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Button } from '../../web/govuk/button.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import { DeskHead } from '../clarifying/desk-head.tsx';
import type { Notice } from '../notices/notice.rules.ts';
import { NoticeFields, noticeFieldIds } from '../notices/notice-fields.tsx';
import { words as noticeWords } from '../notices/words.en.ts';
import type { TimelineRow } from '../planning/periods/timeline.rules.ts';
import type { Procurement } from '../tenders/procurement.rules.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { words } from './notices-words.en.ts';

type RecordNoticesProps = {
  readonly procurement: Procurement;
  readonly notices: readonly Notice[];
  /** Whether the deadline gives the least time, counted from the platform’s day; null while that is unknown. */
  readonly time: TimelineRow | null;
  readonly isAwaited: boolean;
  readonly form: FormState;
};

/** The notices of a purchase on the central platform, and the form that records the one that comes next. */
export function RecordNoticesPage({ procurement, notices, time, isAwaited, form }: RecordNoticesProps) {
  const { noticePublishedAt, abandonedAt, noticeIdentifier } = procurement;
  const hasTender = notices.some(({ kind }) => kind === 'UK4');
  return (
    <>
      <DeskHead procurement={procurement} title={words.title} lede={words.lede} />
      <FormErrors errors={form.errors} ids={noticeFieldIds} />
      {notices.length === 0 ? <p>{words.none}</p> : <Recorded notices={notices} />}
      {time ? <Time procurement={procurement} time={time} /> : null}
      {isAwaited ? <p>{words.awaited(noticeIdentifier ?? '')}</p> : null}
      {noticePublishedAt ? (
        <section>
          <h2>{abandonedAt ? words.uk12 : hasTender ? words.uk4Again : words.uk4}</h2>
          {hasTender && !abandonedAt ? <p>{words.again}</p> : null}
          <Form action={`${deskHref(procurement)}/notices`}>
            <NoticeFields kind={abandonedAt ? 'UK12' : 'UK4'} form={form} />
            <Button>{words.act}</Button>
          </Form>
        </section>
      ) : null}
    </>
  );
}

function Recorded({ notices }: Pick<RecordNoticesProps, 'notices'>) {
  const { head } = words;
  return (
    <Scroll label={words.caption}>
      <Table
        caption={words.caption}
        firstCellIsHeader
        head={[head.notice, head.identifier, head.published, head.recorded]}
        rows={notices.map(({ kind, identifier, publishedAt, recordedAt, recordedBy }) => [
          noticeWords.name(kind),
          identifier,
          formatInstant(publishedAt),
          words.recordedBy(formatInstant(recordedAt), recordedBy),
        ])}
      />
    </Scroll>
  );
}

function Time({ procurement, time }: { readonly procurement: Procurement; readonly time: TimelineRow }) {
  const { because, earliest, isTooEarly } = time;
  if (because.word !== 'period') return null;
  const { source } = because.period;
  const { bidsDueAt } = procurement;
  if (!isTooEarly || !bidsDueAt) return <p>{words.enough(source)}</p>;
  return (
    <InsetText>
      {words.tooShort(formatDate(earliest), formatInstant(bidsDueAt), source)}{' '}
      <a href={`${deskHref(procurement)}/amend`}>{words.change}</a>
    </InsetText>
  );
}
