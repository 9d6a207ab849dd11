import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import { londonDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Columns } from '../../../web/shell/layout.tsx';
import type { Promised } from '../promises.queries.ts';
import { answersOpenTo, type Side } from './answer.rules.ts';
import { type Manager, PlanFields, TermFields, type Ward } from './change-fields.tsx';
import { ChangesList, Differences } from './changes-list.tsx';
import type { Change } from './load-changes.ts';
import { OwedTable } from './owed-table.tsx';
import { words } from './words.en.ts';

type ChangePromisePageProps = {
  readonly promise: Promised;
  readonly changes: readonly Change[];
  readonly side: Side;
  readonly href: string;
  readonly backHref: string;
  readonly managers: readonly Manager[];
  readonly wards: readonly Ward[];
  /** How many instalments there are boxes for. */
  readonly lines: number;
  readonly done: 'proposed' | 'answered' | undefined;
  readonly form: FormState;
};

/** Either side’s page of changes: what is owed, a proposal to answer or to make, and what changed before. */
export function ChangePromisePage(props: ChangePromisePageProps) {
  const { promise, changes, side, backHref, done } = props;
  const other = side === 'buyer' ? promise.supplierName : promise.bodyName;
  const open = changes.find(({ answer }) => answer === null);
  return (
    <>
      <BackLink href={backHref}>{words.back}</BackLink>
      <FormErrors errors={props.form.errors} />
      {done ? (
        <NotificationBanner success text={done === 'proposed' ? words.proposed(other) : words.answered} />
      ) : null}
      <h1>{words.heading}</h1>
      <p class="lede">{words.lede(promise.title, other)}</p>
      <Columns kind="two">
        <section>
          <OwedTable promise={promise} />
          <ChangesList promise={promise} changes={changes} />
          <TurnedDown changes={changes} />
        </section>
        {open ? <Answering {...props} open={open} /> : <Proposing {...props} />}
      </Columns>
    </>
  );
}

function TurnedDown({ changes }: { readonly changes: readonly Change[] }) {
  const down = changes.filter(({ answer }) => answer === 'declined' || answer === 'withdrawn');
  if (down.length === 0) return null;
  return (
    <>
      <h2>{words.turnedDown}</h2>
      <ul>
        {down.map(({ answer, answeredBy, answerReason, reason }) => {
          const who = answeredBy ?? words.someone;
          const said =
            answer === 'declined' ? words.declinedBy(who, answerReason ?? '') : words.withdrawnBy(who);
          return (
            <li>
              {reason} {said}
            </li>
          );
        })}
      </ul>
    </>
  );
}

type AnsweringProps = ChangePromisePageProps & { readonly open: Change };

function Answering({ promise, side, href, form, open }: AnsweringProps) {
  const choices = answersOpenTo(side, open);
  const names = { buyer: promise.bodyName, supplier: promise.supplierName };
  const typed = (name: string) => ({
    name,
    value: shownValue(form.values, name),
    error: form.errors[name],
  });
  return (
    <section>
      <h2>{words.open}</h2>
      <p>
        {words.openBy(open.proposedBy ?? words.someone, names[open.proposedFor], londonDate(open.proposedAt))}
      </p>
      <p>{words.because(open.reason)}</p>
      <Differences differences={open.differences} unit={promise.unit} />
      <Form action={`${href}/${open.number}`}>
        <Radios
          {...typed('answer')}
          legend={words.answer}
          items={choices.map((value) => ({ value, text: words.answers[value] }))}
        />
        {choices.includes('decided') ? (
          <TextInput {...typed('clause')} label={words.clause} hint={words.clauseHint} />
        ) : null}
        <Textarea
          {...typed('answerReason')}
          label={words.answerReason}
          hint={words.answerReasonHint}
          rows={4}
        />
        <Button>{words.send}</Button>
      </Form>
    </section>
  );
}

function Proposing({ promise, href, form, managers, wards, lines }: ChangePromisePageProps) {
  return (
    <Form action={`${href}?lines=${lines}`}>
      <h2>{words.plan}</h2>
      <p class="note">{words.linesHint}</p>
      <p>
        <a href={`${href}?lines=${lines + 6}`}>{words.moreLines}</a>
      </p>
      <PlanFields promise={promise} form={form} lines={lines} wards={wards} />
      <TermFields promise={promise} form={form} managers={managers} />
      <Textarea
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        rows={4}
        value={shownValue(form.values, 'reason')}
        error={form.errors['reason']}
      />
      <Button>{words.propose}</Button>
    </Form>
  );
}
