import { formatDate } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { NotificationBanner } from '../../../web/govuk/notification-banner.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { amount } from '../../promises/quantity.words.en.ts';
import type { TypedPromise } from './taking-up.queries.ts';
import type { TypedVisit } from './visit-elsewhere.ts';
import { words } from './words.en.ts';

const text = words.typed;

type TypedPageProps = TypedVisit & {
  readonly path: string;
  readonly done: keyof typeof text.done | undefined;
  /** Whether anybody acts for the supplier here, who could answer. */
  readonly isAnswerable: boolean;
  readonly form: FormState;
};

/** What a contract manager typed in from a signed contract: to send, sent, turned down and agreed. */
export function TypedPage({ body, contract, typed, path, done, isAnswerable, form }: TypedPageProps) {
  const { supplierName, slug } = contract;
  const fresh = typed.filter(({ sentAt }) => sentAt === null);
  const sent = typed.filter(({ sentAt, answer }) => sentAt !== null && answer === null);
  const answered = (answer: string) => typed.filter((each) => each.answer === answer);
  return (
    <>
      <BackLink href={`/work/${body.slug}/contracts/${slug}`}>{text.back}</BackLink>
      <FormErrors errors={form.errors} />
      {done ? <NotificationBanner success text={text.done[done]} /> : null}
      <p class="kicker">{contract.title}</p>
      <h1>{text.heading}</h1>
      <p class="lede">{text.lede(supplierName)}</p>
      <p>
        <a href={`/tendered-elsewhere/${contract.contractId}`}>{text.published}</a>
      </p>
      {isAnswerable ? null : <p class="note">{text.noAnswerer(supplierName)}</p>}
      {typed.length === 0 ? <p>{text.none}</p> : null}
      <Group title={text.sent(supplierName)} typed={sent} />
      <Fresh fresh={fresh} path={path} supplierName={supplierName} waits={sent.length > 0} />
      <p>
        <a href={`${path}/new`}>{text.add}</a>
      </p>
      <Group
        title={text.declined(supplierName)}
        typed={answered('declined')}
        last={{ head: text.answerColumn, cell: ({ answerReason }) => answerReason ?? '' }}
      />
      <Group title={text.agreed} typed={answered('agreed')} href={(id) => `/promises/${body.slug}/${id}`} />
    </>
  );
}

type GroupProps = {
  readonly title: string;
  readonly typed: readonly TypedPromise[];
  readonly href?: (promiseId: string) => string;
  readonly last?: { readonly head: string; readonly cell: (typed: TypedPromise) => unknown };
};

function Group({ title, typed, href, last }: GroupProps) {
  if (typed.length === 0) return null;
  return (
    <Scroll label={title}>
      <Table
        caption={title}
        head={[...text.columns, ...(last ? [last.head] : [])]}
        rows={typed.map((each) => [
          href && each.promiseId ? <a href={href(each.promiseId)}>{each.title}</a> : each.title,
          amount(Number(each.quantity), each.unit),
          formatDate(each.dueOn),
          each.place,
          ...(last ? [last.cell(each) as string] : []),
        ])}
      />
    </Scroll>
  );
}

type FreshProps = {
  readonly fresh: readonly TypedPromise[];
  readonly path: string;
  readonly supplierName: string;
  readonly waits: boolean;
};

function Fresh({ fresh, path, supplierName, waits }: FreshProps) {
  if (fresh.length === 0) return null;
  return (
    <>
      <Group
        title={text.fresh}
        typed={fresh}
        last={{ head: text.removeColumn, cell: (typed) => <Remove typed={typed} path={path} /> }}
      />
      {waits ? (
        <p class="note">{text.waits}</p>
      ) : (
        <Form action={path}>
          <Button>{text.send(supplierName)}</Button>
        </Form>
      )}
    </>
  );
}

function Remove({ typed, path }: { readonly typed: TypedPromise; readonly path: string }) {
  return (
    <Form action={path}>
      <input type="hidden" name="remove" value={typed.id} />
      <Button variant="secondary">
        {text.remove}
        <span class="govuk-visually-hidden">: {typed.title}</span>
      </Button>
    </Form>
  );
}
