import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import { formatDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { SummaryList } from '../../../web/govuk/summary-list.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { amount } from '../../promises/quantity.words.en.ts';
import type { TypedPromise } from './taking-up.queries.ts';
import type { TypedVisit } from './visit-elsewhere.ts';
import { words } from './words.en.ts';

const text = words.answer;

type AnswerPageProps = TypedVisit & {
  readonly path: string;
  readonly isDone: boolean;
  readonly form: FormState;
};

/** The supplier’s page: whether its contract promises what the buyer typed in, one by one, and what it answered before. */
export function AnswerPage({ body, contract, typed, path, isDone, form }: AnswerPageProps) {
  const open = typed.filter(({ sentAt, answer }) => sentAt !== null && answer === null);
  const answered = typed.filter(({ answer }) => answer !== null);
  return (
    <>
      <BackLink href="/supplier/promises">{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      {isDone ? <NotificationBanner success text={text.done} /> : null}
      <p class="kicker">{contract.title}</p>
      <h1>{text.heading}</h1>
      <p class="lede">{text.lede(contract.bodyName, contract.title)}</p>
      <p>
        <a href={`/tendered-elsewhere/${contract.contractId}`}>{text.published}</a>
      </p>
      {open.length === 0 ? (
        <p>{text.nothing}</p>
      ) : (
        <Form action={path}>
          {open.map((each) => (
            <Asked typed={each} form={form} />
          ))}
          <Button>{text.act}</Button>
        </Form>
      )}
      {answered.length > 0 ? (
        <>
          <h2>{text.answeredTitle}</h2>
          <SummaryList rows={answered.map((each) => answeredRow(each, body.slug))} />
        </>
      ) : null}
    </>
  );
}

function Asked({
  typed,
  form: { values, errors },
}: {
  readonly typed: TypedPromise;
  readonly form: FormState;
}) {
  const { id, title } = typed;
  const field = (name: string) => ({
    name: `${name}.${id}`,
    value: shownValue(values, `${name}.${id}`),
    error: errors[`${name}.${id}`],
  });
  return (
    <section>
      <h2 class="govuk-heading-m">{title}</h2>
      <SummaryList
        rows={[
          { key: text.quantity, value: amount(Number(typed.quantity), typed.unit) },
          { key: text.due, value: formatDate(typed.dueOn) },
          { key: text.place, value: typed.place },
          { key: text.owner, value: typed.supplierOwner },
          { key: text.evidence, value: typed.evidenceRule },
          { key: text.remedy, value: typed.remedy },
        ]}
      />
      <Radios
        {...field('answer')}
        legend={text.legend(title)}
        items={(['agreed', 'declined'] as const).map((value) => ({ value, text: text.choices[value] }))}
      />
      <Textarea {...field('reason')} label={text.reason} rows={2} />
    </section>
  );
}

function answeredRow(typed: TypedPromise, bodySlug: string) {
  const what = `${typed.title}: ${amount(Number(typed.quantity), typed.unit)}, ${typed.place}`;
  const link = typed.promiseId ? <a href={`/promises/${bodySlug}/${typed.promiseId}`}>{what}</a> : what;
  return {
    key: link,
    value: typed.answer === 'agreed' ? text.agreed : text.declined(typed.answerReason ?? ''),
  };
}
