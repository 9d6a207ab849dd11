import type { Temporal } from 'temporal-polyfill';
import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { NotificationBanner } from '../../web/govuk/notification-banner.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import type { Following } from './load-following.ts';
import { ReportCard } from './report-list.tsx';
import type { Report } from './reports.queries.ts';
import { words } from './words.en.ts';

const text = words.reply;

type ReplyToReportPageProps = {
  readonly promise: Promised;
  readonly report: Report;
  readonly today: Temporal.PlainDate;
  readonly form: FormState;
  readonly following: Following;
};

/** The supplier’s right of reply: what the resident said, by when to answer, and the answer. */
export function ReplyToReportPage({ promise, report, today, form, following }: ReplyToReportPageProps) {
  const { supplierName, bodySlug, title, promiseId } = promise;
  return (
    <Task>
      <BackLink href="/supplier/promises">{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      {report.repliedAt ? <NotificationBanner success text={text.done} /> : null}
      <h1>{text.heading}</h1>
      <p>
        <a href={`/promises/${bodySlug}/${promiseId}`}>{title}</a>
      </p>
      <ReportCard
        {...following}
        report={report}
        supplierName={supplierName}
        bodySlug={bodySlug}
        today={today}
        mayRead={report.reading === 'waiting'}
      />
      {report.repliedAt ? null : (
        <Form action={`/supplier/reports/${bodySlug}/${report.reportId}`}>
          <p>{text.due(report.replyDueOn)}</p>
          <Textarea
            name="reply"
            value={typedText(form, 'reply')}
            error={form.errors['reply']}
            label={text.label}
            hint={text.hint}
          />
          <Button>{text.send}</Button>
        </Form>
      )}
    </Task>
  );
}
