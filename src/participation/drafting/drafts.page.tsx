import { XlsxLink } from '../../web/downloads/xlsx-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { Select } from '../../web/govuk/select.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Form } from '../../web/shell/form.tsx';
import { Empty } from '../../web/shell/layout.tsx';
import { Pager } from '../../web/shell/pager.tsx';
import { draftKinds } from './draft-fields.rules.ts';
import type { DraftList } from './draft-list.queries.ts';
import { type DraftSearch, draftListHref, draftListPageSize, listedStandings } from './draft-list.rules.ts';
import { kindNames, standingNames, words } from './words.en.ts';

export type DraftsPageProps = DraftList & {
  readonly search: DraftSearch;
  readonly bodies: readonly { readonly slug: string; readonly name: string }[];
};

/** What is being written together, and what came of what was. */
export function DraftsPage({ drafts, total, search, bodies }: DraftsPageProps) {
  return (
    <>
      <h1>{words.listTitle}</h1>
      <p class="lede">{words.listLede}</p>
      <p>
        <a href="/proposals">{words.proposals}</a>
      </p>
      <Filters search={search} bodies={bodies} />
      {total === 0 ? <Nothing search={search} /> : <p class="note">{words.found(total)}</p>}
      <List drafts={drafts} />
      <Pager
        page={search.page}
        total={total}
        pageSize={draftListPageSize}
        hrefOf={(page) => draftListHref(search, { page })}
      />
      <ul class="take">
        <li>
          <a href={draftListHref(search, { page: 1, as: 'csv' })}>{words.csv}</a>{' '}
          <XlsxLink csv={draftListHref(search, { page: 1, as: 'csv' })} />
        </li>
        <li>
          <a href={draftListHref(search, { page: 1, as: 'json' })}>{words.json}</a>
        </li>
      </ul>
    </>
  );
}

function List({ drafts }: Pick<DraftsPageProps, 'drafts'>) {
  return (
    <ul class="list">
      {drafts.map((draft) => (
        <li>
          <span>{standingNames[draft.standing]}</span>
          <div>
            <a href={`/drafts/${draft.number}`}>
              <strong>{draft.title}</strong>
            </a>
            <span class="note">{words.kicker(draft.kind, draft.number, draft.bodyName)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Nothing({ search }: Pick<DraftsPageProps, 'search'>) {
  const isFiltered = draftListHref(search, { page: 1 }) !== '/drafts';
  return (
    <Empty>
      <p>{isFiltered ? words.listNone : words.listNoneYet}</p>
      {isFiltered ? <a href="/drafts">{words.clear}</a> : null}
    </Empty>
  );
}

function Filters({ search, bodies }: Pick<DraftsPageProps, 'search' | 'bodies'>) {
  const any = (text: string) => ({ value: '', text });
  return (
    <Form action="/drafts" method="get" class="filters" role="search">
      <TextInput name="q" label={words.searchLabel} value={search.text} type="search" />
      <Select
        name="kind"
        label={words.kindLabel}
        value={search.kind}
        options={[any(words.anyKind), ...draftKinds.map((kind) => ({ value: kind, text: kindNames[kind] }))]}
      />
      <Select
        name="state"
        label={words.stateLabel}
        value={search.state}
        options={[
          any(words.anyState),
          ...listedStandings.map((state) => ({ value: state, text: standingNames[state] })),
        ]}
      />
      <Select
        name="body"
        label={words.bodyLabel}
        value={search.body}
        options={[any(words.anyBody), ...bodies.map(({ slug, name }) => ({ value: slug, text: name }))]}
      />
      <Button variant="secondary">{words.filterAct}</Button>
    </Form>
  );
}
