import type { Temporal } from 'temporal-polyfill';
import type { FormState } from '../../web/edge/outcomes.ts';
import { typedText } from '../../web/edge/typed-text.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { NotificationBanner } from '../../web/govuk/notification-banner.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { ReportCard } from './report-list.tsx';
import type { Report } from './reports.queries.ts';
import { words } from './words.en.ts';

const text = words.own;

type OwnReportPageProps = {
  readonly promise: Promised;
  readonly report: Report;
  readonly today: Temporal.PlainDate;
  readonly form: FormState;
  readonly href: string;
  readonly thanks: boolean;
};

/** A resident’s own report, what happens to it next, and whether the answer settles it. */
export function OwnReportPage({ promise, report, today, form, href, thanks }: OwnReportPageProps) {
  return (
    <Task>
      <BackLink href={href}>{`${text.back}: ${promise.title}`}</BackLink>
      <FormErrors errors={form.errors} />
      {thanks ? <NotificationBanner success text={text.thanks} /> : null}
      <h1>{text.heading}</h1>
      {report.repliedAt ? null : <p>{report.seen ? text.seen : text.due(report.replyDueOn)}</p>}
      <ReportCard
        report={report}
        supplierName={promise.supplierName}
        bodySlug={promise.bodySlug}
        today={today}
        isOwn
      />
      {report.rating ? <p>{report.rating === 'settled' ? text.settled : text.notSettled}</p> : null}
      {report.repliedAt && !report.rating ? (
        <Form action={`${href}/report/rating`}>
          <Radios
            name="rating"
            value={typedText(form, 'rating')}
            error={form.errors['rating']}
            legend={text.settles}
            items={[
              { value: 'settled', text: text.yes },
              { value: 'not-settled', text: text.no },
            ]}
          />
          <Button>{text.send}</Button>
        </Form>
      ) : null}
    </Task>
  );
}
