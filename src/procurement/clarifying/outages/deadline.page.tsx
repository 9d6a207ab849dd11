import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { shownValue } from '../../tenders/form-fields.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { deskHref } from '../../tenders/procurement-hrefs.rules.ts';
import { DueFields } from '../amending/due-fields.tsx';
import { DeskHead } from '../desk-head.tsx';
import { minutesOut, type Outage } from './outage.rules.ts';
import { words } from './words.en.ts';

type DeadlinePageProps = {
  readonly procurement: Procurement;
  readonly outages: readonly Outage[];
  readonly isNear: boolean;
  readonly proposed: Temporal.Instant;
  readonly form: FormState;
};

/** What the site measured of its own outages near a deadline, and the form that gives everybody the time back. */
export function DeadlinePage({ procurement, outages, isNear, proposed, form }: DeadlinePageProps) {
  const { bidsDueAt } = procurement;
  return (
    <div class="task">
      <DeskHead procurement={procurement} title={words.title} lede={words.lede} />
      <FormErrors errors={form.errors} ids={{ due: 'due-day' }} />
      {bidsDueAt ? <p>{words.now(formatInstant(bidsDueAt))}</p> : null}
      {isNear ? <Measured outages={outages} /> : <p>{words.tooSoon}</p>}
      <Form action={`${deskHref(procurement)}/deadline`}>
        <Textarea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          value={shownValue(form.values, 'reason')}
          error={form.errors['reason']}
        />
        <DueFields form={form} words={words} proposed={proposed} />
        <Button>{words.act}</Button>
      </Form>
    </div>
  );
}

function Measured({ outages }: Pick<DeadlinePageProps, 'outages'>) {
  if (outages.length === 0) return <p>{words.noneMeasured}</p>;
  return (
    <>
      <p>{words.measured(minutesOut(outages))}</p>
      <ul>
        {outages.map(({ from, to, minutes }) => (
          <li>{words.outage(formatInstant(from), formatInstant(to), minutes)}</li>
        ))}
      </ul>
      <p>{words.proposal}</p>
    </>
  );
}
