import { formatPounds } from '../../values/money.ts';
import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { Table } from '../../web/govuk/table.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Empty, Scroll } from '../../web/shell/layout.tsx';
import { Pager } from '../../web/shell/pager.tsx';
import { deskWords as words } from './desk.words.en.ts';
import { type DeskQuery, deskHref, INVITATIONS_A_PAGE } from './desk-query.rules.ts';
import type { Invitation } from './invitation-list.queries.ts';
import { type InvitationState, invitationStates } from './invitations.rules.ts';
import type { Replies } from './replies.queries.ts';
import { RepliesTable } from './replies-table.tsx';
import type { Desk } from './visit-desk.ts';

export type DeskFacts = {
  readonly desk: Desk;
  readonly query: DeskQuery;
  readonly newly: number;
  readonly counts: Readonly<Partial<Record<InvitationState, number>>>;
  /** How many the list holds on all its pages. */
  readonly found: number;
  readonly invitations: readonly Invitation[];
  readonly replies: readonly Replies[];
};

/** All the work of asking a year’s suppliers: who is new, what is to post, whom to remind, who answered. */
export function DeskPage({ facts }: { readonly facts: DeskFacts }) {
  const { desk } = facts;
  return (
    <>
      <h1>{words.heading(desk.body.name)}</h1>
      <p>{words.lede}</p>
      <YearFilter desk={desk} />
      <ToDo facts={facts} />
      <section>
        <h2>{words.replies.title}</h2>
        <RepliesTable replies={facts.replies} />
        <p>
          <a href="/charter/replies">{words.replies.published}</a>
        </p>
      </section>
      <Invited facts={facts} />
    </>
  );
}

/** What stands in place of the desk while there is nothing to ask for. */
export function NoDeskPage(props: {
  readonly body: { readonly name: string; readonly slug: string };
  readonly why: 'no-payments' | 'real-payments';
}) {
  return (
    <>
      <h1>{words.heading(props.body.name)}</h1>
      <Empty>
        <p>{props.why === 'no-payments' ? words.noPayments : words.notInDemonstration}</p>
        <p>
          <a href={`/work/${props.body.slug}/payments`}>{words.payments}</a>
        </p>
      </Empty>
    </>
  );
}

function YearFilter({ desk }: { readonly desk: Desk }) {
  return (
    <Form action={desk.base} method="get" class="filters">
      <Select
        name="year"
        label={words.year}
        value={desk.year}
        options={desk.years.map((value) => ({ value, text: words.yearOf(value) }))}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  );
}

function ToDo({ facts: { desk, newly, counts } }: { readonly facts: DeskFacts }) {
  const [toPost, toRemind] = [counts['to-post'] ?? 0, counts.remind ?? 0];
  const { waiting } = words;
  const lines = [
    { says: waiting.new(newly), link: waiting.invite, path: 'invite' },
    { says: waiting.toPost(toPost), link: waiting.post, path: 'letters' },
    { says: waiting.remind(toRemind), link: waiting.remindNow, path: 'remind' },
  ];
  return (
    <section>
      <h2>{waiting.title}</h2>
      <ul>
        {lines.map(({ says, link, path }) => (
          <li>
            {says} <a href={deskHref(`${desk.base}/${path}`, desk.year)}>{link}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={deskHref(`${desk.base}/addresses`, desk.year)}>{waiting.addresses}</a>
      </p>
    </section>
  );
}

function Invited({ facts: { desk, query, found, invitations } }: { readonly facts: DeskFacts }) {
  const { list } = words;
  const isAsking = query.search !== '' || query.state !== undefined;
  return (
    <section>
      <h2>{list.title}</h2>
      <Filters desk={desk} query={query} />
      {invitations.length === 0 ? (
        <p>{isAsking ? list.none : list.noneYet}</p>
      ) : (
        <InvitedTable desk={desk} invitations={invitations} total={found} />
      )}
      <Pager
        page={query.page}
        total={found}
        pageSize={INVITATIONS_A_PAGE}
        hrefOf={(page) => deskHref(desk.base, desk.year, { ...query, page })}
      />
      <p>
        <a href={deskHref(desk.base, desk.year, query, 'csv')}>{list.csv}</a>{' '}
        <XlsxLink csv={deskHref(desk.base, desk.year, query, 'csv')} />
      </p>
    </section>
  );
}

function Filters({ desk, query }: Pick<DeskFacts, 'desk' | 'query'>) {
  const { list } = words;
  return (
    <Form action={desk.base} method="get" class="filters">
      <input type="hidden" name="year" value={desk.year} />
      <TextInput name="q" label={list.search} value={query.search} />
      <Select
        name="state"
        label={list.state}
        value={query.state ?? ''}
        options={[
          { value: '', text: list.everything },
          ...invitationStates.map((value) => ({ value, text: words.states[value] })),
        ]}
      />
      <Button variant="secondary">{words.show}</Button>
    </Form>
  );
}

type InvitedTableProps = Pick<DeskFacts, 'desk' | 'invitations'> & { readonly total: number };

function InvitedTable({ desk, invitations, total }: InvitedTableProps) {
  const { list } = words;
  const [supplier, paid, ...rest] = list.head;
  return (
    <Scroll label={list.caption(total)}>
      <Table
        caption={list.caption(total)}
        firstCellIsHeader
        head={[supplier, { text: paid, numeric: true }, ...rest]}
        rows={invitations.map((one) => [
          <>
            <a href={`${desk.base}/${one.invitationId}`}>
              <bdi>{one.hiddenName ?? one.name}</bdi>
            </a>
            {one.hiddenName ? <span class="cell-note">{list.hidden}</span> : null}
          </>,
          <>
            {one.atLeast ? <span class="cell-note">{list.atLeast}</span> : null}
            {formatPounds(one.amountPence)}
          </>,
          words.asks(one.asks),
          list.sent(one.lastSentAt, one.way, one.lastNumber),
          words.states[one.state],
        ])}
      />
    </Scroll>
  );
}
