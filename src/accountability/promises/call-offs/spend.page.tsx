import { shownDate, shownValue } from '../../../procurement/tenders/form-fields.ts';
import { londonDate } from '../../../values/dates.ts';
import { formatPounds } from '../../../values/money.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Columns } from '../../../web/shell/layout.tsx';
import { amount } from '../quantity.words.en.ts';
import { dayIds } from './spend-form.ts';
import type { SpendVisit } from './visit-spend.ts';
import { words } from './words.en.ts';

type SpendPageProps = {
  readonly visit: SpendVisit;
  readonly href: string;
  readonly backHref: string;
  /** What was done a moment ago. */
  readonly done: string | undefined;
  readonly form: FormState;
};

/** The contract manager’s page of spend: what is promised for it, what was recorded, and one more to record. */
export function SpendPage(props: SpendPageProps) {
  const { visit, backHref, done, form } = props;
  return (
    <>
      <BackLink href={backHref}>{visit.procurement.title}</BackLink>
      <FormErrors errors={form.errors} ids={dayIds} />
      {done ? <NotificationBanner success text={done} /> : null}
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede(visit.spentPence)}</p>
      <Columns kind="two">
        <RecordForm {...props} />
        <Promised visit={visit} />
      </Columns>
      {visit.spends.length > 0 ? <Recorded {...props} /> : null}
    </>
  );
}

function RecordForm({ href, form: { values, errors } }: SpendPageProps) {
  const day = (name: 'from' | 'to' | 'dueOn') => (
    <DateInput
      id={name}
      namePrefix={name}
      legend={words[name]}
      hint={name === 'to' ? words.toHint : undefined}
      values={shownDate(values, name)}
      error={errors[name]}
    />
  );
  return (
    <section>
      <h2>{words.record}</h2>
      <p>{words.recordLede}</p>
      <Form action={href}>
        <TextInput
          name="pounds"
          label={words.pounds}
          prefix="£"
          width={10}
          inputMode="decimal"
          value={shownValue(values, 'pounds')}
          error={errors['pounds']}
        />
        {day('from')}
        {day('to')}
        {day('dueOn')}
        <Button>{words.send}</Button>
      </Form>
    </section>
  );
}

function Promised({ visit: { lines, body } }: Pick<SpendPageProps, 'visit'>) {
  return (
    <section>
      <h2>{words.promises}</h2>
      {lines.map(({ promiseId, title, unit, rate, perSpendPence, calledOff, nextAtPence }) => (
        <p>
          <a href={`/promises/${body.slug}/${promiseId}`}>{title}</a>
          <span class="cell-note">{amount(rate, unit, perSpendPence)}</span>
          <span class="cell-note">{words.owedSoFar(amount(calledOff, unit), nextAtPence)}</span>
        </p>
      ))}
    </section>
  );
}

function Recorded({ visit, href }: SpendPageProps) {
  return (
    <>
      <h2>{words.spends}</h2>
      <ul class="list">
        {visit.spends.map((spend) => (
          <li>
            <div>
              <strong>{formatPounds(spend.pence)}</strong>
              <span class="note">{words.days(spend)}</span>
            </div>
            <div>
              <span>{owedFor(spend, visit.lines)}</span>
              <WhoRecorded spend={spend} href={href} />
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What one spend made owed, promise by promise. */
function owedFor({ owed }: SpendVisit['spends'][number], lines: SpendVisit['lines']): string {
  const said = owed.map(({ promiseId, quantity, dueOn }) => {
    const { title = '', unit = '' } = lines.find((line) => line.promiseId === promiseId) ?? {};
    return words.owedOf(title, words.owed(quantity, unit, dueOn));
  });
  return said.length > 0 ? said.join('; ') : words.nothing;
}

type WhoRecordedProps = Pick<SpendPageProps, 'href'> & { readonly spend: SpendVisit['spends'][number] };

function WhoRecorded({ spend, href }: WhoRecordedProps) {
  const { spendId, recordedBy, recordedAt, takenBackAt, takenBackBy, takenBackReason } = spend;
  return (
    <>
      <span class="note">{words.by(recordedBy, londonDate(recordedAt))}</span>
      {takenBackAt ? (
        <span class="note">
          {words.takenBack(takenBackBy, londonDate(takenBackAt), takenBackReason ?? '')}
        </span>
      ) : (
        <a href={`${href}/${spendId}/take-back`}>
          {words.takeBack}
          <span class="govuk-visually-hidden">
            : {words.days(spend)}, {formatPounds(spend.pence)}
          </span>
        </a>
      )}
    </>
  );
}
