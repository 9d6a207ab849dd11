import { formatPounds } from '../../values/money.ts';
import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import type { FormState } from '../../web/edge/outcomes.ts';
import { Table } from '../../web/govuk/table.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Empty, Scroll } from '../../web/shell/layout.tsx';
import { Pager } from '../../web/shell/pager.tsx';
import { BackToDesk, ConfirmForm, LetterPreview, type PreviewedLetter } from './bulk.page.tsx';
import { deskWords as words } from './desk.words.en.ts';
import { deskHref, INVITATIONS_A_PAGE } from './desk-query.rules.ts';
import type { NewlyAsked } from './list-newly-asked.ts';
import type { Contact } from './new-suppliers.queries.ts';
import type { Desk } from './visit-desk.ts';

const text = words.invite;

export type InviteFacts = {
  readonly desk: Desk;
  /** All of them; the page shows some. */
  readonly newly: readonly NewlyAsked[];
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly page: number;
  readonly rule: string;
  readonly letters: readonly PreviewedLetter[];
};

/** Who would be invited, how, and what each would read; then the act. */
export function InvitePage({ facts, form }: { readonly facts: InviteFacts; readonly form: FormState }) {
  const { desk, newly } = facts;
  const path = `${desk.base}/invite`;
  return (
    <>
      <BackToDesk base={desk.base} year={desk.year} />
      <FormErrors errors={form.errors} />
      <h1>{text.title}</h1>
      {newly.length === 0 ? (
        <Empty>
          <p>{text.none}</p>
        </Empty>
      ) : (
        <>
          <Summary facts={facts} />
          <ConfirmForm
            action={`${path}?year=${desk.year}`}
            form={form}
            confirm={text.confirm(newly.length)}
            act={text.act(newly.length)}
          />
          <LetterPreview letters={facts.letters} />
          <NewTable facts={facts} />
          <Pager
            page={facts.page}
            total={newly.length}
            pageSize={INVITATIONS_A_PAGE}
            hrefOf={(page) => deskHref(path, desk.year, { page })}
          />
          <p>
            <a href={deskHref(path, desk.year, {}, 'csv')}>{text.csv}</a>{' '}
            <XlsxLink csv={deskHref(path, desk.year, {}, 'csv')} />
          </p>
        </>
      )}
    </>
  );
}

function Summary({ facts: { newly, contacts, rule } }: { readonly facts: InviteFacts }) {
  const byEmail = newly.filter((one) => hasEmail(one, contacts)).length;
  const only = (wanted: string) => newly.filter(({ asks }) => asks.join() === wanted).length;
  return (
    <>
      <p>{text.lede(newly.length, byEmail, newly.length - byEmail)}</p>
      <p>{text.tiers(only('charter'), only('review'), only('charter,review'))}</p>
      <p class="note">{rule}</p>
    </>
  );
}

function hasEmail({ supplier }: NewlyAsked, contacts: InviteFacts['contacts']): boolean {
  return Boolean(contacts.get(supplier.supplierId)?.email);
}

function NewTable({ facts: { newly, contacts, page } }: { readonly facts: InviteFacts }) {
  const [supplier, paid, ...rest] = text.head;
  const first = (page - 1) * INVITATIONS_A_PAGE;
  return (
    <Scroll label={text.caption(newly.length)}>
      <Table
        caption={text.caption(newly.length)}
        firstCellIsHeader
        head={[supplier, { text: paid, numeric: true }, ...rest]}
        rows={newly.slice(first, first + INVITATIONS_A_PAGE).map((one) => [
          <>
            <a href={`/suppliers/${one.supplier.slug}`}>
              <bdi>{one.supplier.hiddenName ?? one.supplier.name}</bdi>
            </a>
            {one.supplier.hiddenName ? <span class="cell-note">{words.list.hidden}</span> : null}
          </>,
          <>
            {one.supplier.atLeast ? <span class="cell-note">{words.list.atLeast}</span> : null}
            {formatPounds(one.supplier.pence)}
          </>,
          words.asks(one.asks),
          hasEmail(one, contacts) ? text.email : text.letter,
        ])}
      />
    </Scroll>
  );
}
