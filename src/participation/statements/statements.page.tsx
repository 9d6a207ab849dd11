import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Pager } from '../../web/shell/pager.tsx';
import type { Round, RoundOutcome } from '../rounds/rounds.queries.ts';
import { whence } from './statement-card.page.tsx';
import { type StatementSearch, statementListHref, statementsPageSize } from './statement-list.rules.ts';
import type { Statement } from './statements.queries.ts';
import { words } from './words.en.ts';

export type StatementsPageProps = {
  readonly round: Round;
  readonly outcomes: readonly RoundOutcome[];
  readonly isOpen: boolean;
  readonly isSignedIn: boolean;
  readonly search: StatementSearch;
  readonly onPage: readonly Statement[];
  readonly found: number;
  readonly total: number;
};

/** Every statement that is shown, to be read, searched and taken away. */
export function StatementsPage(props: StatementsPageProps) {
  const { round, isOpen, search, onPage, found, total } = props;
  const at = `/say/${round.slug}/statements`;
  const hrefOf = (change: Parameters<typeof statementListHref>[2]) =>
    statementListHref(`${at}/all`, search, change);
  return (
    <>
      <p class="kicker">{round.question}</p>
      <h1>{words.listTitle}</h1>
      <p class="lede">{words.listLede(round.bodyName)}</p>
      {isOpen ? <Button href={at}>{words.listStart}</Button> : null}
      <Links {...props} />
      {total > 0 ? <Filters {...props} /> : null}
      <p>{total === 0 ? words.listNone : words.listFound(found, total)}</p>
      {total > 0 && found === 0 ? (
        <p>
          {words.listNoneFound} <a href={`${at}/all`}>{words.listClear}</a>
        </p>
      ) : null}
      <Listed round={round} statements={onPage} />
      <Pager
        page={search.page}
        total={found}
        pageSize={statementsPageSize}
        hrefOf={(page) => hrefOf({ page })}
      />
      {total > 0 ? (
        <Downloads csv={hrefOf({ page: 1, as: 'csv' })} json={hrefOf({ page: 1, as: 'json' })} />
      ) : null}
    </>
  );
}

type ListedProps = { readonly round: Round; readonly statements: readonly Statement[] };

function Listed({ round, statements }: ListedProps) {
  return (
    <ul class="list list-plain">
      {statements.map((statement) => (
        <li>
          <a href={`/say/${round.slug}/statements/${statement.number}`}>
            <strong>{statement.text}</strong>
          </a>
          <span class="note">
            {words.number(statement.number)}. {whence(statement, round.bodyName)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Downloads({ csv, json }: { readonly csv: string; readonly json: string }) {
  return (
    <>
      <ul class="take">
        <li>
          <a href={csv}>{words.csv}</a> <XlsxLink csv={csv} />
        </li>
        <li>
          <a href={json}>{words.json}</a>
        </li>
      </ul>
      <p class="note">{words.csvNote}</p>
    </>
  );
}

function Links({ round: { slug }, isOpen, isSignedIn }: StatementsPageProps) {
  const at = `/say/${slug}/statements`;
  const ways = [
    ...(isOpen ? (['propose'] as const) : []),
    ...(isOpen && isSignedIn ? (['yours'] as const) : []),
    'map',
    'declined',
  ] as const;
  return (
    <ul class="take">
      {ways.map((way) => (
        <li>
          <a href={`${at}/${way}`}>{words.ways[way]}</a>
        </li>
      ))}
      <li>
        <a href={`/say/${slug}`}>{words.backToRound}</a>
      </li>
    </ul>
  );
}

function Filters({ round, outcomes, search }: StatementsPageProps) {
  const options = outcomes.map(({ slug, plainName }) => ({ value: slug, text: plainName }));
  return (
    <Form action={`/say/${round.slug}/statements/all`} method="get" class="filters" role="search">
      <TextInput name="q" label={words.search} value={search.text} type="search" />
      <Select
        name="outcome"
        label={words.outcome}
        options={[{ value: '', text: words.anyOutcome }, ...options]}
        value={search.outcome}
      />
      <Button variant="secondary">{words.searchAct}</Button>
    </Form>
  );
}
