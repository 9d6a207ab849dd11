import { formatDate } from '../../../values/dates.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { Table } from '../../../web/govuk/table.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { Scroll } from '../../../web/shell/layout.tsx';
import { Pager } from '../../../web/shell/pager.tsx';
import type { Round } from '../../rounds/rounds.queries.ts';
import type { StatementState } from '../moderation.rules.ts';
import { statementsPageSize } from '../statement-list.rules.ts';
import type { Statement } from '../statements.queries.ts';
import { type QueueSearch, queueHref, queueStates } from './queue.rules.ts';
import { words } from './words.en.ts';

export type QueuePageProps = {
  readonly round: Round;
  readonly search: QueueSearch;
  readonly counts: Record<StatementState, number>;
  readonly found: number;
  readonly onPage: readonly Statement[];
  readonly isCommissioner: boolean;
};

/** What waits to be read comes first; everything else can be found. */
export function QueuePage(props: QueuePageProps) {
  const { round, search, counts, found, onPage } = props;
  const desk = `/work/${round.bodySlug}/rounds/${round.slug}/statements`;
  return (
    <>
      <p class="kicker">{round.title}</p>
      <h1>{words.queueTitle}</h1>
      <p>{words.queueLede}</p>
      <p>
        <strong>{words.queueCounts(counts)}</strong>
      </p>
      <Filters desk={desk} search={search} counts={counts} />
      {found === 0 ? (
        <p>{search.text ? words.queueNoneFound : words.queueNone[search.state]}</p>
      ) : (
        <Queue desk={desk} search={search} statements={onPage} />
      )}
      <Pager
        page={search.page}
        total={found}
        pageSize={statementsPageSize}
        hrefOf={(page) => queueHref(desk, { ...search, page })}
      />
      <Links {...props} desk={desk} />
    </>
  );
}

function Links({ round, desk, isCommissioner }: QueuePageProps & { readonly desk: string }) {
  return (
    <ul class="take">
      {isCommissioner ? (
        <li>
          <a href={`${desk}/own`}>{words.own}</a>
        </li>
      ) : null}
      {round.announcedAt ? (
        <li>
          <a href={`/say/${round.slug}/statements/all`}>{words.publicPage}</a>
        </li>
      ) : null}
    </ul>
  );
}

type DeskSearch = { readonly desk: string; readonly search: QueueSearch };

function Filters({ desk, search, counts }: DeskSearch & Pick<QueuePageProps, 'counts'>) {
  const options = queueStates.map((state) => ({
    value: state,
    text: `${words.states[state]} (${counts[state]})`,
  }));
  return (
    <Form action={desk} method="get" class="filters" role="search">
      <Select name="state" label={words.state} options={options} value={search.state} />
      <TextInput name="q" label={words.search} value={search.text} type="search" />
      <Button variant="secondary">{words.find}</Button>
    </Form>
  );
}

function Queue({ desk, search, statements }: DeskSearch & { readonly statements: readonly Statement[] }) {
  const act = search.state === 'waiting' ? words.read : words.open;
  return (
    <Scroll label={words.queueCaption}>
      <Table
        caption={words.states[search.state]}
        head={words.queueHead}
        firstCellIsHeader
        rows={statements.map(({ number, text, proposedOn }) => [
          String(number),
          text,
          formatDate(proposedOn),
          <a href={`${desk}/${number}`}>
            {act}
            <span class="govuk-visually-hidden"> {words.oneTitle(number)}</span>
          </a>,
        ])}
      />
    </Scroll>
  );
}
