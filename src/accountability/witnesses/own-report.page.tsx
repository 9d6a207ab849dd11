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
import type { KeptBack } from './reading/readings.queries.ts';
import { findRatingFault } from './report.rules.ts';
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
  readonly steps: Parameters<typeof ReportCard>[0]['steps'];
  readonly keptBack: readonly KeptBack[];
};

/** A resident’s own report, what happens to it next, and whether the answer settles it. */
export function OwnReportPage(props: OwnReportPageProps) {
  const { promise, report, today, form, href, thanks, steps, keptBack } = props;
  const answers = [report.repliedAt, ...steps.map(({ answeredAt }) => answeredAt)].filter(
    (at) => at !== null,
  );
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
        steps={steps}
        keptBack={keptBack}
        isOwn
      />
      {report.rating ? <p>{report.rating === 'settled' ? text.settled : text.notSettled}</p> : null}
      {findRatingFault(report, answers) ? null : (
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
      )}
    </Task>
  );
}
