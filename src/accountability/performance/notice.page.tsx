import { NoticeFields, noticeFieldIds } from '../../procurement/notices/notice-fields.tsx';
import { formatDate, londonDate } from '../../values/dates.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { SummaryList } from '../../web/govuk/summary-list.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { RatingList } from './rating-list.tsx';
import type { visitOpenPeriod } from './visit-performance.ts';
import { words } from './words.en.ts';

type NoticePageProps = {
  readonly visit: Awaited<ReturnType<typeof visitOpenPeriod>>;
  readonly backHref: string;
  readonly form: FormState;
  readonly action: string;
};

/** The contract performance notice, ready to be copied; then its number and time. */
export function NoticePage({ visit, backHref, form, action }: NoticePageProps) {
  const { procurement, contract, detailsNotice, period } = visit;
  const { labels } = words;
  return (
    <>
      <BackLink href={backHref}>{words.heading}</BackLink>
      <FormErrors errors={form.errors} ids={noticeFieldIds} />
      <div class="desk-head">
        <h1>{words.noticeHeading}</h1>
        <p>{words.noticeLede}</p>
      </div>
      <SummaryList
        rows={[
          { key: labels.contract, value: procurement.title },
          { key: labels.supplier, value: contract.supplierName },
          { key: labels.signed, value: formatDate(londonDate(contract.signedAt)) },
          { key: labels.notice, value: detailsNotice?.identifier ?? labels.noNotice },
          { key: labels.period, value: words.span(period.from, period.to) },
        ]}
      />
      <RatingList period={period} />
      <section class="task">
        <Form action={action}>
          <NoticeFields kind="UK9" form={form} />
          <Button>{words.noticeSave}</Button>
        </Form>
      </section>
    </>
  );
}
