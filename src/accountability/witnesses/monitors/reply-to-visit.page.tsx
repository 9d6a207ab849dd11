import type { Temporal } from 'temporal-polyfill';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { Promised } from '../../promises/promises.queries.ts';
import { VisitCard } from './visit-list.tsx';
import type { MonitorVisit } from './visits.queries.ts';
import { words } from './words.en.ts';

const text = words.reply;

type ReplyToVisitPageProps = {
  readonly promise: Promised;
  readonly visit: MonitorVisit;
  readonly today: Temporal.PlainDate;
  readonly form: FormState;
};

/** The supplier’s right of reply: what the monitor found, by when to answer, and the answer. */
export function ReplyToVisitPage({ promise, visit, today, form }: ReplyToVisitPageProps) {
  const { bodySlug, supplierName, promiseId, title } = promise;
  return (
    <Task>
      <BackLink href="/supplier/promises">{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      {visit.repliedAt ? <NotificationBanner success text={text.done} /> : null}
      <h1>{text.heading}</h1>
      <p>
        <a href={`/promises/${bodySlug}/${promiseId}`}>{title}</a>
      </p>
      <VisitCard visit={visit} supplierName={supplierName} bodySlug={bodySlug} today={today} mayRead />
      {visit.repliedAt ? null : (
        <Form action={`/supplier/visits/${bodySlug}/${visit.visitId}`}>
          <p>{text.due(visit.replyDueOn)}</p>
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
